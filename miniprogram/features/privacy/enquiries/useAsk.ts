import type { Correctable, EnquiryAbout } from '@shared/contracts/requests/privacy'
import type { AskHumanAnswer } from '@shared/contracts/responses/privacy'
import { useState } from 'react'
import { isUnheard } from '@/cloud'
import { useActs } from '@/cloud/useActs'
import { enquiryCopy as words } from '@/copy/enquiries'

interface State {
  words: string
  field: Correctable | null
  faults: { words?: string; field?: string }
  trouble: string | null
  sent: boolean
}

/** About what it is, before the field that is wrong has been chosen. */
export type AskedAbout =
  | Exclude<EnquiryAbout, { kind: 'correction' }>
  | { kind: 'correction'; field: Correctable | null }

/** Asking a human, in one's own words. */
export function useAsk(about: AskedAbout) {
  const [state, setState] = useState<State>({
    ...{ words: '', field: about.kind === 'correction' ? about.field : null },
    ...{ faults: {}, trouble: null, sent: false },
  })
  const { act, busy } = useActs('privacy')
  const put = (change: Partial<State>) => setState((before) => ({ ...before, ...change }))

  const send = async () => {
    const said = state.words.trim()
    const lacksField = about.kind === 'correction' && state.field === null
    if (said === '' || lacksField)
      return put({
        faults: {
          ...(said === '' && { words: words.faults.words }),
          ...(lacksField && { field: words.faults.field }),
        },
      })
    const subject = about.kind === 'correction' ? { ...about, field: state.field } : about
    const answer = await act<AskHumanAnswer>('askHuman', { about: subject, words: said })
    if (answer.ok) return put({ sent: true, trouble: null })
    const trouble = isUnheard(answer.error) ? words.unheard : answer.error.message
    put({ trouble: trouble || words.notDone })
  }
  return {
    ...{ ...state, busy, send },
    setWords: (said: string) => put({ words: said, faults: {}, trouble: null }),
    setField: (field: Correctable) => put({ field, faults: {}, trouble: null }),
  }
}

export type Asking = ReturnType<typeof useAsk>
