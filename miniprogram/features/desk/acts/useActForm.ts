import type { DeskAnswer } from '@shared/contracts/responses/desk'
import { useState } from 'react'
import { isUnheard } from '@/cloud'
import { type ActCopy, type DeskActName, deskActs } from '@/copy/deskActs'
import { caseCopy } from '@/copy/deskCase'
import type { CaseState } from '../case/useCase'
import { type Faults, faultsOf, faultsOfError } from './faults'
import { ACTS } from './table'
import { type ActValues, valuesFor } from './values'

interface State {
  open: boolean
  name: DeskActName
  values: ActValues
  faults: Faults
  /** The second question has been put. */
  sure: boolean
  trouble: string | null
}

/** Is it done as soon as it is tapped: nothing to fill in, nothing to warn of? */
const isPlain = (name: DeskActName): boolean => {
  const { note, sure }: ActCopy = deskActs[name]
  return ACTS[name].fields.length === 0 && !note && !sure
}

/** The sheet of one act: filling in, asking twice, sending. */
export function useActForm(answer: DeskAnswer, { act }: Pick<CaseState, 'act'>) {
  const { application, today } = answer
  const [state, setState] = useState<State>(() => ({
    ...{ open: false, name: 'accept', faults: {}, sure: false, trouble: null },
    values: valuesFor(application),
  }))
  const put = (change: Partial<State>) => setState((before) => ({ ...before, ...change }))

  const send = async (name: DeskActName, values: ActValues) => {
    const { action, request } = ACTS[name]
    const error = await act(action, request(values))
    if (!error || error.code === 'CONFLICT') return put({ open: false, sure: false })
    const trouble = isUnheard(error) ? caseCopy.unheard : error.message
    const faults = faultsOfError(name, error)
    const placed = Object.keys(faults).length > 0
    put({
      open: true,
      name,
      faults,
      trouble: placed ? null : trouble || caseCopy.failed,
      sure: false,
    })
  }

  return {
    ...state,
    start(name: DeskActName, materialId?: string) {
      const values = valuesFor(application, materialId)
      if (isPlain(name)) return send(name, values)
      return put({ open: true, name, values, faults: {}, sure: false, trouble: null })
    },
    close: () => put({ open: false }),
    change: (change: Partial<ActValues>) =>
      setState((before) => ({
        ...before,
        ...{ values: { ...before.values, ...change }, faults: {}, sure: false, trouble: null },
      })),
    submit() {
      const { name, values, sure } = state
      const faults = faultsOf(name, values, today)
      if (Object.keys(faults).length > 0) return put({ faults, sure: false })
      const copy: ActCopy = deskActs[name]
      if (copy.sure && !sure) return put({ sure: true })
      return send(name, values)
    },
  }
}

export type ActForm = ReturnType<typeof useActForm>
