import type { DesignationAnswer, FoundInsured } from '@shared/contracts/responses/desk'
import { useRef, useState } from 'react'
import { attempts, type CallError, call, isUnheard } from '@/cloud'
import { caseCopy, designationCopy } from '@/copy/deskCase'
import {
  designationRequest,
  isIdNumber,
  noRelative,
  type RelativeFaults,
  type RelativeInput,
  relativeFaults,
  relativeFaultsOfError,
  tidyIdNumber,
} from './form'
import { roomOf } from './policies'

interface State {
  idNumber: string
  found: FoundInsured | null
  policyId: string | null
  input: RelativeInput
  faults: RelativeFaults
  /** About all of it. */
  trouble: string | null
  /** The last look before it is entered for good. */
  confirming: boolean
  busy: boolean
  done: DesignationAnswer | null
}

const start: State = {
  idNumber: '',
  found: null,
  policyId: null,
  input: noRelative,
  faults: {},
  trouble: null,
  confirming: false,
  busy: false,
  done: null,
}

const troubleOf = (error: CallError): string =>
  isUnheard(error) ? caseCopy.unheard : error.message || caseCopy.failed

/** Entering a relative whom the insured names on the phone: find, choose, write, read out, enter. */
export function useDesignation() {
  const [state, setState] = useState<State>(start)
  const ids = useRef(attempts())
  const put = (change: Partial<State>) => setState((before) => ({ ...before, ...change }))

  const find = async () => {
    const { idNumber } = state
    if (!isIdNumber(idNumber)) return put({ trouble: designationCopy.faults.idNumber })
    put({ busy: true, trouble: null })
    const answer = await call<FoundInsured>(
      'desk',
      { action: 'findInsured', idNumber: tidyIdNumber(idNumber) },
      { again: true },
    )
    if (!answer.ok) {
      const absent = answer.error.code === 'NOT_FOUND'
      const trouble = absent ? designationCopy.notFound : troubleOf(answer.error)
      return put({ busy: false, found: null, trouble })
    }
    const open = answer.policies.filter((policy) => roomOf(policy).open)
    put({ busy: false, found: answer, policyId: open.length === 1 ? open[0]!.id : null })
  }

  const enter = async () => {
    const { policyId, input } = state
    if (policyId === null) return
    const what = designationRequest(policyId, input)
    put({ busy: true, trouble: null })
    const answer = await call<DesignationAnswer>(
      'desk',
      {
        action: 'confirmDesignation',
        requestId: ids.current.idFor('designation', what),
        ...what,
      },
      { again: true },
    )
    if (answer.ok) {
      ids.current.settle()
      return put({ busy: false, confirming: false, done: answer })
    }
    const faults = relativeFaultsOfError(answer.error)
    const placed = Object.keys(faults).length > 0
    const trouble = placed ? null : troubleOf(answer.error)
    put({ busy: false, confirming: false, faults, trouble })
  }

  return {
    ...state,
    policy: state.found?.policies.find(({ id }) => id === state.policyId),
    find,
    enter,
    changeId: (idNumber: string) => put({ idNumber, trouble: null, found: null, policyId: null }),
    choose: (policyId: string) => put({ policyId, input: noRelative, faults: {}, trouble: null }),
    change: (change: Partial<RelativeInput>) =>
      setState((before) => ({
        ...before,
        ...{ input: { ...before.input, ...change }, faults: {}, trouble: null },
      })),
    check() {
      const faults = relativeFaults(state.input)
      put({ faults, confirming: Object.keys(faults).length === 0 })
    },
    back: () => put({ confirming: false }),
    restart: () => setState(start),
  }
}

export type Designation = ReturnType<typeof useDesignation>
