import type { Designated, RelativesPolicy } from '@shared/contracts/responses/relatives'
import { useState } from 'react'
import { type CallError, isUnheard } from '@/cloud'
import { useActs } from '@/cloud/useActs'
import { designateCopy as words } from '@/copy/designating'
import { type Candidate, judge, nobody } from './candidate'
import { faultsOf, faultsOfError, type Named, type NamedFaults, tidy, unnamed } from './form'

export const MOST_CANDIDATES = 4

interface State {
  candidates: Candidate[]
  chosen: number | null
  named: Named
  consents: boolean
  faults: NamedFaults
  /** About all of it. */
  trouble: string | null
  /** Asked once, asked twice. */
  asking: 'no' | 'first' | 'second'
  done: Designated | null
}

const start: State = {
  ...{ candidates: [nobody], chosen: null, named: unnamed, consents: false },
  ...{ faults: {}, trouble: null, asking: 'no', done: null },
}

const troubleOf = (error: CallError): string =>
  isUnheard(error) ? words.unheard : error.message || words.failed

/** Comparing candidates, naming one, being asked twice, and designating. */
export function useDesignate(policy: RelativesPolicy | undefined, today: string) {
  const [state, setState] = useState<State>(start)
  const { act, busy } = useActs('relatives')
  const put = (change: Partial<State>) => setState((before) => ({ ...before, ...change }))
  const { candidates, chosen, named, consents } = state
  const one = chosen === null ? undefined : candidates[chosen]
  const judged = policy ? candidates.map((each) => judge(each, policy, today)) : []

  const check = () => {
    if (!one) return put({ trouble: words.faults.candidate })
    const faults = faultsOf(named, one.born)
    if (Object.keys(faults).length > 0) return put({ faults, trouble: null })
    if (!consents) return put({ faults, trouble: words.faults.consent })
    put({ faults, trouble: null, asking: 'first' })
  }

  const send = async () => {
    if (!policy || !one?.relation) return
    const answer = await act<Designated>('designate', {
      ...{ policyId: policy.id, relation: one.relation, ...tidy(named) },
      consents: ['relative-data'],
    })
    if (answer.ok) return put({ asking: 'no', done: answer })
    const faults = faultsOfError(answer.error)
    const placed = Object.keys(faults).length > 0
    put({ asking: 'no', faults, trouble: placed ? null : troubleOf(answer.error) })
  }

  return {
    ...state,
    ...{ one, judged, busy, check, send },
    change: (index: number, change: Partial<Candidate>) =>
      put({
        candidates: candidates.map((each, at) => (at === index ? { ...each, ...change } : each)),
        // What is told anew has to be judged anew.
        chosen: chosen === index ? null : chosen,
        trouble: null,
      }),
    add: () => put({ candidates: [...candidates, nobody] }),
    remove: (index: number) =>
      put({ candidates: candidates.filter((_, at) => at !== index), chosen: null }),
    choose: (index: number) => put({ chosen: index, trouble: null }),
    name: (change: Partial<Named>) =>
      put({ named: { ...named, ...change }, faults: {}, trouble: null }),
    consent: (given: boolean) => put({ consents: given, trouble: null }),
    /** After the first answer: a call is still to come, where here it would be for good. */
    goOn: () => (policy?.how === 'call' ? send() : put({ asking: 'second' })),
    back: () => put({ asking: 'no' }),
  }
}

export type Designating = ReturnType<typeof useDesignate>
