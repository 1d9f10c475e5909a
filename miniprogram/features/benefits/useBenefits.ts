import type { NeedId } from '@shared/application/needs'
import {
  navigateTo,
  pageScrollTo,
  stopPullDownRefresh,
  useDidShow,
  usePullDownRefresh,
} from '@tarojs/taro'
import { useMemo } from 'react'
import { personKey } from '@/copy/people'
import { applicationAddress, compareAddress, handbookAddress, serviceAddress } from '@/routes'
import { type MatterFound, mattersNow } from './matters'
import { type PolicyView, useBenefitsStore, viewKey } from './store'

/** Id of what a matter about services leads to. */
export const SERVICES = 'services'

/** The title row stays above what is scrolled to. */
const TITLE_HEIGHT = 56

/** Opens the page of one service for the person the view is decided for. */
const openService = ({ id, beneficiary }: PolicyView, service: string): void => {
  navigateTo({ url: serviceAddress({ policyId: id, service, person: personKey(beneficiary) }) })
}

const openCompare = (need: NeedId): void => {
  navigateTo({ url: compareAddress({ need }) })
}

const openHandbook = (policyId: string): void => {
  navigateTo({ url: handbookAddress({ policyId }) })
}

/** Everything the page 我的权益 shows and does; asks the cloud again whenever the page is shown. */
export const useBenefits = () => {
  const state = useBenefitsStore()
  const { load, policies, policyId, persons, views, applications, today } = state
  useDidShow(() => {
    load()
  })
  usePullDownRefresh(() => {
    load().finally(stopPullDownRefresh)
  })

  const policy = policies.find(({ id }) => id === policyId)
  const person = policy && (persons[policy.id] ?? personKey(policy.beneficiary))
  const view = policy && person ? views[viewKey(policy.id, person)] : undefined
  const matters = useMemo(
    () => mattersNow(applications, Object.values(views), today),
    [applications, views, today],
  )
  const follow = ({ to }: MatterFound): void => {
    if ('application' in to) {
      navigateTo({ url: applicationAddress({ id: to.application }) })
      return
    }
    state.choosePolicy(to.policyId)
    state.choosePerson(to.person)
    pageScrollTo({ selector: `#${SERVICES}`, offsetTop: -TITLE_HEIGHT, duration: 240 })
  }
  return { ...state, policy, person, view, matters, follow, openService, openCompare, openHandbook }
}
