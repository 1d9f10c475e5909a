import type { Invitation, Joined } from '@shared/contracts/responses/relatives'
import { useCallback, useEffect, useState } from 'react'
import { type CallError, call, isUnheard } from '@/cloud'
import { useActs } from '@/cloud/useActs'
import { invitationCopy as words } from '@/copy/invitation'

interface State {
  phase: 'loading' | 'open' | 'gone' | 'failed'
  invitation?: Invitation
  joined?: Joined
  trouble: string | null
}

const troubleOf = (error: CallError): string => {
  if (error.code === 'NOT_FOUND') return words.notYours
  return isUnheard(error) ? words.unheard : error.message
}

/** One invitation: from whom, for what, and taking it. */
export function useInvitation(token: string) {
  const [state, setState] = useState<State>({ phase: 'loading', trouble: null })
  const { act, busy } = useActs('relatives')
  const load = useCallback(async () => {
    const answer = await call<Invitation>(
      'relatives',
      { action: 'invitation', token },
      { again: true },
    )
    if (answer.ok) return setState({ phase: 'open', invitation: answer, trouble: null })
    const gone = ['NOT_FOUND', 'INVALID_REQUEST'].includes(answer.error.code)
    setState({ phase: gone ? 'gone' : 'failed', trouble: null })
  }, [token])
  useEffect(() => {
    load()
  }, [load])

  const accept = async () => {
    const answer = await act<Joined>('accept', { token })
    setState((before) =>
      answer.ok
        ? { ...before, joined: answer, trouble: null }
        : { ...before, trouble: troubleOf(answer.error) },
    )
  }
  return { ...state, load, accept, busy }
}

export type InvitationState = ReturnType<typeof useInvitation>
