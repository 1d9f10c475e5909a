import {
  type ApplyInput,
  apply,
  type CancelInput,
  type Change,
  cancel,
  type PolicyInput,
} from '../../support/cases'

const PLAN = 'metlife-huikangjian'

export const SERVICES = [
  'global-consult',
  'outpatient-appointment',
  'inpatient-coordination',
  'surgery-coordination',
  'overseas-care',
  'domestic-visit-after-consult',
] as const
export type ServiceId = (typeof SERVICES)[number]

/** Services that a hospital stay is about. */
export const STAYS = ['inpatient-coordination', 'surgery-coordination'] as const

export const consulted = {
  service: 'global-consult',
  on: '2026-02-25',
  state: 'used',
} as const

const earlierUses = (service: ServiceId) =>
  service === 'domestic-visit-after-consult' ? [consulted] : []

/**
 * 都汇康健 in force since 2026-01-01: term from 2026-01-02, waiting to 2026-01-31. The insured applies on 2026-03-10 with
 * everything told and uploaded; before the domestic visit the consult was used.
 */
export const ask = (service: ServiceId, change: Change = {}): ApplyInput =>
  apply(PLAN, service, { usage: earlierUses(service), ...change })

export const giveUp = (
  service: ServiceId,
  application: Partial<CancelInput['application']>,
  asOf?: string,
): CancelInput => cancel(PLAN, service, application, asOf)

/** Suspended on 2026-05-01. */
export const suspended: Partial<PolicyInput> = { events: [{ on: '2026-05-01', kind: 'suspended' }] }
export const terminated: Partial<PolicyInput> = {
  events: [{ on: '2026-05-01', kind: 'terminated' }],
}
