import { useRouter } from '@tarojs/taro'
import { useEffect } from 'react'
import { useHandbookStore } from './store'

/** The handbook of the policy that the page's address names. */
export const useHandbook = () => {
  const { params } = useRouter()
  const policyId = params.policyId ?? ''
  const { load, policyId: loaded, phase, error, answer } = useHandbookStore()
  useEffect(() => {
    load(policyId)
  }, [load, policyId])
  const mine = loaded === policyId
  return {
    policyId,
    phase: mine ? phase : ('loading' as const),
    error: mine ? error : undefined,
    answer: mine ? answer : undefined,
    retry: () => load(policyId),
  }
}
