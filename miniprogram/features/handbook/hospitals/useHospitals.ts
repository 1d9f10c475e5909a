import { useReachBottom } from '@tarojs/taro'
import { useEffect, useMemo, useState } from 'react'
import { type Asked, useHospitalsStore } from './store'

/** Time to type on before the cloud is asked. */
const PAUSE_MS = 250

/** Looks for hospitals as somebody types and chooses; further ones come as they reach the end. */
export const useHospitals = (policyId: string, first?: string) => {
  const { search, more, ...state } = useHospitalsStore()
  const [typed, setTyped] = useState('')
  const [city, setCity] = useState<string>()
  const [service, setService] = useState(first)
  const name = typed.trim() || undefined
  const asked = useMemo<Asked>(
    () => ({ policyId, city, service, name }),
    [policyId, city, service, name],
  )
  useEffect(() => {
    const timer = setTimeout(() => search(asked), asked.name ? PAUSE_MS : 0)
    return () => clearTimeout(timer)
  }, [asked, search])
  useReachBottom(() => {
    more()
  })
  const mine = state.asked?.policyId === policyId
  return {
    ...state,
    phase: mine ? state.phase : ('loading' as const),
    found: mine ? state.found : undefined,
    typed,
    setTyped,
    city,
    setCity,
    service,
    setService,
    more,
    retry: () => search(asked),
  }
}

export type HospitalSearch = ReturnType<typeof useHospitals>
