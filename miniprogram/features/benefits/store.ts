import type { ApplicationSummary } from '@shared/contracts/responses/applications'
import type { BeneficiaryOption, BenefitsList } from '@shared/contracts/responses/benefits'
import { create } from 'zustand'
import { type CallError, call } from '@/cloud'
import { personKey } from '@/copy/people'

/** A policy with its services as decided for one person. */
export type PolicyView = BenefitsList['policies'][number]

export interface BenefitsState {
  phase: 'loading' | 'ready' | 'unbound' | 'failed'
  error?: CallError
  /** Civil date in China, as the cloud tells it. */
  today: string
  /** Policies in the cloud's order, each for the person it opens with. */
  policies: PolicyView[]
  /** Every view loaded so far, by policy and person. */
  views: Record<string, PolicyView>
  /** Set when the list of the person chosen could not be had. */
  personFailed: boolean
  applications: ApplicationSummary[]
  policyId?: string
  /** Person chosen, by policy. */
  persons: Record<string, string>
  load(): Promise<void>
  choosePolicy(policyId: string): void
  choosePerson(person: BeneficiaryOption): Promise<void>
}

export const viewKey = (policyId: string, person: string): string => `${policyId}/${person}`

const keyOf = (view: PolicyView) => viewKey(view.id, personKey(view.beneficiary))

const askFor = (policyId: string, person: BeneficiaryOption) =>
  call<BenefitsList>(
    'benefits',
    {
      action: 'list',
      policyId,
      beneficiary: person.is === 'insured' ? { is: 'insured' } : { is: 'relative', id: person.id },
    },
    { again: true },
  )

/** Asks anew, e.g. when the person behind this WeChat account has changed. */
export const reloadBenefits = (): Promise<void> => useBenefitsStore.getState().load()

export const useBenefitsStore = create<BenefitsState>()((set, get) => {
  const keep = (views: PolicyView[]) =>
    set((state) => ({
      views: { ...state.views, ...Object.fromEntries(views.map((view) => [keyOf(view), view])) },
    }))

  const loadPerson = async (policyId: string, person: BeneficiaryOption): Promise<boolean> => {
    const answer = await askFor(policyId, person)
    if (answer.ok) keep(answer.policies)
    return answer.ok
  }

  /** The others of each policy, so that choosing one shows them at once. */
  const loadOthers = (policies: PolicyView[]) => {
    for (const { id, beneficiary, beneficiaries } of policies)
      for (const person of beneficiaries)
        if (personKey(person) !== personKey(beneficiary)) loadPerson(id, person)
  }

  return {
    phase: 'loading',
    today: '',
    policies: [],
    views: {},
    personFailed: false,
    applications: [],
    persons: {},

    async load() {
      if (get().phase === 'failed') set({ phase: 'loading' })
      const asked = call<{ applications: ApplicationSummary[] }>(
        'applications',
        { action: 'list' },
        { again: true },
      )
      const answer = await call<BenefitsList>('benefits', { action: 'list' }, { again: true })
      if (!answer.ok) {
        if (answer.error.code === 'NOT_BOUND')
          set({ phase: 'unbound', error: answer.error, policies: [], views: {}, applications: [] })
        else if (get().policies.length === 0) set({ phase: 'failed', error: answer.error })
        return
      }
      const { policies, today } = answer
      keep(policies)
      set(({ policyId }) => ({
        phase: 'ready',
        error: undefined,
        today,
        policies,
        policyId: policies.some(({ id }) => id === policyId) ? policyId : policies[0]?.id,
      }))
      loadOthers(policies)
      const applications = await asked
      if (applications.ok) set({ applications: applications.applications })
    },

    choosePolicy: (policyId) => set({ policyId, personFailed: false }),

    async choosePerson(person) {
      const { policyId, views, persons } = get()
      if (!policyId) return
      const key = personKey(person)
      set({ persons: { ...persons, [policyId]: key }, personFailed: false })
      if (views[viewKey(policyId, key)]) return
      const loaded = await loadPerson(policyId, person)
      if (!loaded && get().persons[policyId] === key) set({ personFailed: true })
    },
  }
})
