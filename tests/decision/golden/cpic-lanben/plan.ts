import {
  type ApplyInput,
  apply,
  type CancelInput,
  type Change,
  cancel,
  type PolicyInput,
  soundDiagnosis,
} from '../../support/cases'

/** Plans without the handbook's own prefix. */
export const PLANS = [
  '2023-pro',
  '2023-premier-1',
  '2023-premier-2',
  '2023-premier-3',
  '2022-care',
  '2022-pro',
  '2022-premier-1',
  '2022-premier-2',
  '2022-premier-3',
  '2021-pro',
  '2021-premier-1',
  '2021-premier-2',
  '2021-premier-3',
  '2020-tier-1',
  '2020-tier-2',
  '2020-tier-3',
  '2020-tier-4',
  '2019-tier-1',
  '2019-tier-2',
  'wuyou-2023-pro',
  'wuyou-2023-premier',
  'puhui-2023',
] as const
export type PlanId = (typeof PLANS)[number]

export const SERVICES = [
  'health-consult',
  'video-doctor-pro',
  'video-doctor-plus',
  'video-doctor-premier',
  'grade-a-video-consult',
  'expert-appointment',
  'grade-a-expert-appointment',
  'critical-expert-appointment',
  'critical-grade-a-expert-appointment',
  'critical-grade-a-outpatient',
  'expert-ward',
  'grade-a-expert-ward',
  'critical-expert-ward',
  'critical-grade-a-expert-ward',
  'expert-surgery',
  'grade-a-expert-surgery',
  'critical-expert-surgery',
  'critical-grade-a-expert-surgery',
  'critical-grade-a-ward-surgery',
  'escort',
  'critical-escort',
  'full-medical-escort',
  'second-opinion',
  'critical-second-opinion',
  'critical-grade-a-second-opinion',
  'mdt-consult',
  'critical-mdt-consult',
  'overseas-assist',
  'critical-overseas-assist',
  'emergency-120-subsidy',
  'online-pharmacy',
  'wuyou-case-manager',
  'personal-care-plan',
  'special-exam-fast-track',
  'cross-city-care',
  'remote-rehab-guidance',
  'home-nursing-visit',
] as const
export type ServiceId = (typeof SERVICES)[number]

export const diagnosis = { ...soundDiagnosis, category: 'critical', on: '2025-08-10' } as const

const since: Partial<PolicyInput> = {
  effectiveDate: '2024-06-01',
  coolingOffUntil: '2024-06-16',
  premiumYears: 20,
}

/**
 * The insured applies on Wednesday 2025-08-20, in the second year of a policy of 2024-06-01 with fifteen days of
 * cooling-off and twenty premium years, with everything told and uploaded.
 */
export const ask = (plan: PlanId, service: ServiceId, change: Change = {}): ApplyInput =>
  apply(`cpic-lanben-${plan}`, service, {
    asOf: '2025-08-20',
    ...change,
    policy: { ...since, ...change.policy },
    facts: { diagnosis, ...change.facts },
  })

export const giveUp = (
  plan: PlanId,
  service: ServiceId,
  application: Partial<CancelInput['application']>,
  asOf = '2025-08-20',
): CancelInput => {
  const given = cancel(
    `cpic-lanben-${plan}`,
    service,
    { appliedOn: '2025-08-18', ...application },
    asOf,
  )
  return { ...given, policy: { ...given.policy, ...since } }
}

export const mother = {
  is: 'relative',
  relation: 'parent',
  birthDate: '1960-03-12',
  sex: 'F',
  designatedOn: '2025-01-10',
} as const

export const son = {
  is: 'relative',
  relation: 'child',
  birthDate: '2016-04-04',
  sex: 'M',
  designatedOn: '2025-01-10',
} as const

export type RelativeChange = Change & { who?: object }

/** As `ask`, for the mother designated on 2025-01-10; `who` differs from her. */
export const askFor = (
  plan: PlanId,
  service: ServiceId,
  { who = {}, ...change }: RelativeChange = {},
): ApplyInput => ask(plan, service, { beneficiary: { ...mother, ...who }, ...change })
