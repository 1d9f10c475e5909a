import { type Expected, expectDecision } from '../../support/expect'
import { type Given, givenToInsured, givenToRelative } from './matrix'
import { ask, askFor, PLANS, type PlanId, SERVICES, type ServiceId } from './plan'

/** A policy of 2024-06-01 seen in its first year; what begins in the sixth is seen in the seventh. */
const FIRST = '2024-12-10'
const SEVENTH = '2030-12-10'

/** Last day of the service term, by hand: cooling-off ends 2024-06-16, twenty premium years, the 19th day is 2024-06-20. */
function closing(plan: PlanId, period: string): string {
  if (plan === 'puhui-2023') return '2024-12-31'
  if (period === 'f' || plan === '2022-care') return '2025-05-31'
  if (plan.startsWith('2020') || plan.startsWith('2019')) return '2027-06-19'
  if (plan.startsWith('wuyou') && period === 'y') return '2029-05-31'
  return '2044-05-31'
}

function opening(plan: PlanId, period: string): string {
  if (plan === 'puhui-2023') return '2024-06-17'
  if (plan.startsWith('2020') || plan.startsWith('2019')) return '2024-06-20'
  return period === 'l' ? '2029-06-01' : '2024-06-17'
}

function period(plan: PlanId, kind: string) {
  switch (kind) {
    case 'y':
      return { from: '2024-06-01', to: '2025-05-31' }
    case 'l':
      return { from: '2030-06-01', to: '2031-05-31' }
    case 's':
      return { from: '2024-06-20', to: '2025-06-19' }
  }
  const from =
    plan === 'puhui-2023' ? '2024-06-02' : plan.startsWith('2020') ? '2024-06-20' : '2024-06-17'
  return { from, to: closing(plan, kind) }
}

const dayOf = (given: Given) =>
  typeof given === 'object' && given.period === 'l' ? SEVENTH : FIRST

function expected(plan: PlanId, service: ServiceId, given: Given): Expected {
  if (given === 'not-in-plan')
    return { codes: ['NOT_IN_PLAN'], quota: null, missing: [], opensOn: null, closesOn: null }
  if (given === 'insured-only')
    return { codes: ['BENEFICIARY_NOT_ALLOWED'], quota: null, opensOn: null }
  const { limit, period: kind } = given
  return {
    quota: { unit: 'use', limit, used: 0, held: 0, remaining: limit, period: period(plan, kind) },
    consumes: [`1 ${service}`],
    earliest: null,
    openNow: true,
  }
}

const cells = PLANS.flatMap((plan) =>
  SERVICES.map((service) => [plan, service] as [PlanId, ServiceId]),
)

describe('what each plan gives the insured', () => {
  it.each(cells)('%s %s', (plan, service) => {
    const given = givenToInsured(plan, service)
    const term =
      typeof given === 'object'
        ? { opensOn: opening(plan, given.period), closesOn: closing(plan, given.period) }
        : {}
    expectDecision(ask(plan, service, { asOf: dayOf(given) }), {
      ...expected(plan, service, given),
      ...term,
    })
  })
})

describe('what each plan gives a designated relative', () => {
  it.each(cells)('%s %s', (plan, service) => {
    const given = givenToRelative(plan, service)
    const asOf = dayOf(givenToInsured(plan, service))
    expectDecision(
      askFor(plan, service, { asOf, who: { designatedOn: '2024-07-01' } }),
      expected(plan, service, given),
    )
  })
})
