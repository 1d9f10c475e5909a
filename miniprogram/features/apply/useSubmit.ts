import type { ConsentId } from '@shared/application/consents'
import type { SubmitRequest } from '@shared/contracts/requests/applications'
import type { SubmitAnswer } from '@shared/contracts/responses/applications'
import { useState } from 'react'
import { type CallError, call } from '@/cloud'

export type SubmitTrouble =
  /** No answer came: the same act may be asked for again without harm. */
  | { is: 'unheard' }
  /** An earlier attempt, whose answer was lost, was taken in. */
  | { is: 'already' }
  /** Decided otherwise than the form had it. */
  | { is: 'changed' }
  | { is: 'busy' }
  | { is: 'broken'; words: string; trace?: string }

const TROUBLES: Partial<Record<string, SubmitTrouble>> = {
  NETWORK: { is: 'unheard' },
  TIMEOUT: { is: 'unheard' },
  IDEMPOTENCY_MISMATCH: { is: 'already' },
  INELIGIBLE: { is: 'changed' },
  INCOMPLETE: { is: 'changed' },
  TOO_MANY_REQUESTS: { is: 'busy' },
}

const troubleOf = ({ code, message, trace }: CallError): SubmitTrouble =>
  TROUBLES[code] ?? { is: 'broken', words: message, trace }

/** Consents and the one act of submitting; `requestId` stays the same over all attempts of a draft. */
export function useSubmit(needed: readonly ConsentId[]) {
  const [given, setGiven] = useState<ConsentId[]>([])
  const [pointed, setPointed] = useState(false)
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<SubmitTrouble | null>(null)

  const give = (id: ConsentId, isGiven: boolean) =>
    setGiven((before) => [...before.filter((one) => one !== id), ...(isGiven ? [id] : [])])

  /** The id of the application, or null when it was not taken in: `trouble` then says why. */
  const submit = async (request: Omit<SubmitRequest, 'consents'>): Promise<string | null> => {
    if (busy) return null
    if (needed.some((id) => !given.includes(id))) {
      setPointed(true)
      return null
    }
    setBusy(true)
    setTrouble(null)
    const answer = await call<SubmitAnswer>(
      'applications',
      { action: 'submit', ...request, consents: given },
      { again: true, timeoutMs: 20_000 },
    )
    setBusy(false)
    if (answer.ok) return answer.application.id
    if (answer.error.code === 'CONSENT_REQUIRED') setPointed(true)
    else setTrouble(troubleOf(answer.error))
    return null
  }

  return { given, give, pointed, busy, trouble, submit }
}

export type Submit = ReturnType<typeof useSubmit>
