import { type Account, type Cause, emptyAccount, type Hold, type Step } from '@shared/ledger'

export const fresh = (): Account =>
  emptyAccount({
    _id: 'acc',
    insuredId: 'p1',
    plan: 'metlife-kangyue',
    policyIds: ['pol1'],
    parties: ['p1'],
  })

export const cause = (application: string): Cause => ({
  application,
  clause: '4.3',
  actor: 'p1',
  at: '2026-03-10T10:00:00.000+08:00',
})

export const wanted = (application: string, items: Hold['items']): Hold => ({
  ...cause(application),
  policyId: 'pol1',
  items,
  on: '2026-03-10',
  by: 'insured',
})

/** The step, which must have been taken. */
export function taken(step: Step) {
  if (!step.ok) throw new Error(step.refusal)
  return step
}
