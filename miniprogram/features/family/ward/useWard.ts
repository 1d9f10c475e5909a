import type { WardClaimed } from '@shared/contracts/responses/relatives'
import { useState } from 'react'
import { isUnheard } from '@/cloud'
import { useActs } from '@/cloud/useActs'
import { wardCopy as words } from '@/copy/ward'
import { faultsOf, faultsOfError, tidy, type Ward, type WardFaults } from './form'

interface State {
  ward: Ward
  faults: WardFaults
  trouble: string | null
  done: boolean
}

const start: State = {
  ward: { name: '', idNumber: '', policyNumber: '' },
  ...{ faults: {}, trouble: null, done: false },
}

/** Claiming to be somebody's guardian; the paper is kept by whoever takes papers. */
export function useWard() {
  const [state, setState] = useState<State>(start)
  const { act, busy } = useActs('relatives')
  const put = (change: Partial<State>) => setState((before) => ({ ...before, ...change }))

  /** `materialId`: the confirmed proof; undefined while there is none. Resolves with whether it was taken. */
  const send = async (materialId: string | undefined): Promise<boolean> => {
    const faults = faultsOf(state.ward)
    if (Object.keys(faults).length > 0) {
      put({ faults, trouble: null })
      return false
    }
    if (!materialId) {
      put({ faults, trouble: words.noPaper })
      return false
    }
    const answer = await act<WardClaimed>('claimWard', { ...tidy(state.ward), materialId })
    if (answer.ok) {
      put({ done: true, trouble: null })
      return true
    }
    const placed = faultsOfError(answer.error)
    const known = Object.keys(placed).length > 0
    const trouble = isUnheard(answer.error) ? words.unheard : answer.error.message
    put({ faults: placed, trouble: known ? null : trouble })
    return false
  }
  return {
    ...{ ...state, busy, send },
    change: (change: Partial<Ward>) =>
      put({ ward: { ...state.ward, ...change }, faults: {}, trouble: null }),
  }
}

export type Claiming = ReturnType<typeof useWard>
