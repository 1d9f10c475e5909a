import {
  type ApplyInput,
  apply,
  type CancelInput,
  type Change,
  cancel,
  type PolicyInput,
} from '../../support/cases'

const PLAN = 'manulife-lexiang'

export const CRITICAL = [
  'international-second-opinion',
  'outpatient-appointment',
  'inpatient-surgery-coordination',
] as const
export const GREEN = ['outpatient-appointment', 'inpatient-surgery-coordination'] as const
export const SERVICES = ['phone-doctor', ...CRITICAL] as const
export type ServiceId = (typeof SERVICES)[number]

/** Cooling-off to 2025-03-20, the contract's waiting of 90 days to 2025-05-29; service years from 21 March on. */
export const CONTRACT: Partial<PolicyInput> = {
  effectiveDate: '2025-03-01',
  coolingOffUntil: '2025-03-20',
  waitingDays: 90,
}

/** 乐享安康 under `CONTRACT`; the insured applies on 2026-03-10 with everything told and uploaded. */
export const ask = (service: ServiceId, change: Change = {}): ApplyInput =>
  apply(PLAN, service, { ...change, policy: { ...CONTRACT, ...change.policy } })

export const giveUp = (
  service: ServiceId,
  application: Partial<CancelInput['application']>,
  asOf?: string,
): CancelInput => cancel(PLAN, service, application, asOf)
