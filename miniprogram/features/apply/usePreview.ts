import type { PreviewRequest } from '@shared/contracts/requests/applications'
import type { PreviewAnswer } from '@shared/contracts/responses/applications'
import { useEffect, useState } from 'react'
import { type CallError, call } from '@/cloud'

const PAUSE_MS = 350

export interface Preview {
  /** The latest answer; it may lag behind what is told while `checking`. */
  answer: PreviewAnswer | null
  checking: boolean
  /** The cloud could not be asked. */
  unheard: boolean
  /** A paper that was named and cannot be used: the cloud has it no longer. */
  lost: string | null
}

/** Which of the papers named an error is about; null when it is about something else. */
export function lostPaper({ path = '' }: CallError, ids: readonly string[]): string | null {
  const [, place] = /^materials\.(\d+)$/.exec(path) ?? []
  return place === undefined ? null : (ids[Number(place)] ?? null)
}

/** What a submit of this would be answered, asked anew a moment after each change and each round. */
export function usePreview(request: PreviewRequest | null, round: number): Preview {
  const asked = request ? JSON.stringify({ request, round }) : ''
  // What was said about one person is nothing to another.
  const about = request ? JSON.stringify(request.beneficiary) : ''
  const [preview, setPreview] = useState<Preview & { of: string; about: string }>({
    ...{ answer: null, checking: false, unheard: false, lost: null },
    of: '',
    about: '',
  })
  useEffect(() => {
    if (!asked) return
    let stale = false
    const timer = setTimeout(async () => {
      const { request } = JSON.parse(asked) as { request: PreviewRequest }
      const event = { action: 'preview', ...request }
      const answer = await call<PreviewAnswer>('applications', event, { again: true })
      if (stale) return
      setPreview((before) => ({
        of: asked,
        about,
        answer: answer.ok ? answer : before.about === about ? before.answer : null,
        checking: false,
        unheard: !answer.ok,
        lost: answer.ok ? null : lostPaper(answer.error, request.materials),
      }))
    }, PAUSE_MS)
    return () => {
      stale = true
      clearTimeout(timer)
    }
  }, [asked, about])
  const current = preview.of === asked
  return {
    answer: preview.about === about ? preview.answer : null,
    checking: !current,
    unheard: current && preview.unheard,
    lost: current ? preview.lost : null,
  }
}
