import type { NeedId } from '@shared/application/needs'
import { navigateTo, pageScrollTo, switchTab, useDidShow, useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { dial } from '@/components/dial'
import type { WayOut } from '@/copy/reasons'
import {
  applicationAddress,
  applicationsAddress,
  applyAddress,
  benefitsAddress,
  compareAddress,
  handbookAddress,
  hospitalsAddress,
  type ServiceAddress,
} from '@/routes'
import { PAPERS } from './Papers'
import { useServiceStore } from './store'

/** The title row stays above what is scrolled to. */
const TITLE_HEIGHT = 56

/** What the page of a service shows and does; asks the cloud again whenever the page is shown. */
export const useService = () => {
  const { params } = useRouter()
  const { load, address: loaded, ...state } = useServiceStore()
  const [choosing, setChoosing] = useState(false)
  const from: ServiceAddress = {
    policyId: params.policyId ?? '',
    service: params.service ?? '',
    person: params.person,
  }
  // Another person may have been chosen on the page since it was opened.
  const mine = loaded?.policyId === from.policyId && loaded.service === from.service
  const [person, setPerson] = useState(from.person)
  const address = { ...from, person }
  useDidShow(() => {
    load(address)
  })

  const several = (state.detail?.policy.beneficiaries.length ?? 0) > 1
  const hotline = state.detail?.decision.channel?.hotlines[0]
  const callHotline = hotline ? () => dial(hotline) : undefined
  const toBenefits = () => switchTab({ url: benefitsAddress })
  const apply = () => navigateTo({ url: applyAddress(address) })
  const switchPerson = several ? () => setChoosing(true) : undefined
  const ways: Record<WayOut['kind'], (() => void) | undefined> = {
    wait: undefined,
    call: callHotline,
    designate: callHotline,
    prepare: () =>
      pageScrollTo({ selector: `#${PAPERS}`, offsetTop: -TITLE_HEIGHT, duration: 240 }),
    change: apply,
    'choose-other': toBenefits,
    'switch-person': switchPerson,
  }

  return {
    ...state,
    detail: mine ? state.detail : undefined,
    hotline,
    callHotline,
    apply,
    toBenefits,
    toApplications: () => switchTab({ url: applicationsAddress }),
    openApplication: (id: string) => navigateTo({ url: applicationAddress({ id }) }),
    readHandbook: (clause?: string) =>
      navigateTo({ url: handbookAddress({ policyId: from.policyId, clause }) }),
    openHospitals: () =>
      navigateTo({ url: hospitalsAddress({ policyId: from.policyId, service: from.service }) }),
    compare: (need: NeedId) => navigateTo({ url: compareAddress({ need }) }),
    /** What tapping a barrier's way out does; undefined where waiting is all there is. */
    follow: (way: WayOut) => ways[way.kind],
    choosing,
    /** Undefined where there is no one else. */
    switchPerson,
    setChoosing,
    choosePerson: (next: string) => {
      setChoosing(false)
      setPerson(next)
      load({ ...from, person: next })
    },
    retry: () => load(address),
  }
}

export type ServicePage = ReturnType<typeof useService>
