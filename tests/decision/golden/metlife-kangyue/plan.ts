import {
  type ApplyInput,
  apply,
  type CancelInput,
  type Change,
  cancel,
  type PolicyInput,
  policy,
} from '../../support/cases'

const PLAN = 'metlife-kangyue'

export const SERVICES = [
  'phone-doctor',
  'text-consult',
  'outpatient-appointment',
  'outpatient-appointment-open',
  'inpatient-coordination',
  'surgery-coordination',
  'hospital-guide',
  'international-consult',
  'overseas-care',
  'home-nursing-guidance',
] as const
export type ServiceId = (typeof SERVICES)[number]

export const UNSHARED: ServiceId[] = ['phone-doctor', 'text-consult', 'outpatient-appointment-open']
export const SHARED = SERVICES.filter((id) => !UNSHARED.includes(id))

/** 都会康悦 in force since 2026-01-01, the insured applying on 2026-03-10, everything told and uploaded. */
export const ask = (service: ServiceId, change: Change = {}): ApplyInput =>
  apply(PLAN, service, change)

export const giveUp = (
  service: ServiceId,
  application: Partial<CancelInput['application']>,
  asOf?: string,
): CancelInput => cancel(PLAN, service, application, asOf)

/** Another policy of the same insured on the plan. */
export function another(effectiveDate: string, change: Partial<PolicyInput> = {}) {
  const { insured, ...other } = policy(PLAN, { effectiveDate, ...change })
  return other
}

/** A mother designated on 2025-09-01 under a policy of 2025-06-01, past every waiting period on 2026-03-10. */
export const mother = {
  is: 'relative',
  relation: 'parent',
  birthDate: '1962-08-15',
  sex: 'F',
  designatedOn: '2025-09-01',
} as const

export const daughter = {
  is: 'relative',
  relation: 'child',
  birthDate: '2016-04-04',
  sex: 'F',
  designatedOn: '2025-09-01',
} as const

type RelativeChange = Change & { who?: object }

/** As `ask`, for a relative under a policy of 2025-06-01; `who` differs from the mother. */
export function askFor(
  service: ServiceId,
  { who = {}, ...change }: RelativeChange = {},
): ApplyInput {
  return ask(service, {
    beneficiary: { ...mother, ...who },
    ...change,
    policy: { effectiveDate: '2025-06-01', ...change.policy },
  })
}
