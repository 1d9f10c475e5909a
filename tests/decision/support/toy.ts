import * as v from 'valibot'
import { compileCatalogue } from '../../../shared/catalogue/compile'
import type { Handbook, Plan, PlanService, Service } from '../../../shared/catalogue/types'
import { type ApplyCase, applyCaseSchema } from '../../../shared/contracts/case'
import type { CivilDate } from '../../../shared/contracts/vocabulary'
import { type Decision, decide } from '../../../shared/decision'
import type { Condition } from '../../../shared/rules/conditions'
import { type Change, policy } from './cases'

/** A small handbook made for one test: a plan `toy` with the service `toy`, and `spare` beside it. */
export interface Toy {
  plan?: Partial<Plan>
  service?: Partial<Service>
  planService?: Partial<PlanService>
  handbook?: Partial<Handbook>
}

const spareOf = (service: Service): Service => ({ ...service, id: 'spare', conditions: [] })

export function toyHandbook({ plan, service, planService, handbook }: Toy = {}): Handbook {
  const toy: Service = {
    id: 'toy',
    name: '样例服务',
    short: '样例',
    family: 'outpatient',
    icon: 'phone',
    summary: '只为测试。',
    keywords: [],
    source: '1',
    line: 'line',
    shared: { with: true, source: '1' },
    conditions: [],
    materials: [],
    steps: [],
    cancelling: [],
    notes: [],
    ...service,
  }
  const quota = { unit: 'use', limit: 1, period: 'term', source: '1' } as const
  const given: PlanService = { service: 'toy', quota, ...planService }
  return {
    id: 'toy',
    version: '1',
    from: '2020-01-01',
    name: '样例手册',
    insurer: '样例',
    insurerShort: '样例',
    provider: '样例',
    structure: [{ id: '1', title: '样例', summary: '样例' }],
    lines: { line: { label: '样例', numbers: ['1'], hours: { daily: 'all-day' }, source: '1' } },
    services: [toy, spareOf(toy)],
    plans: [
      {
        id: 'toy',
        name: '样例',
        coolingOff: { source: '1' },
        status: { source: '1' },
        term: { starts: { from: 'effective-date', plusDays: 0 }, ends: null, source: '1' },
        waiting: null,
        relatives: null,
        applicants: {
          policyholderForMinor: false,
          guardianSource: '1',
          relativeForSelf: false,
          source: '1',
        },
        services: [given, { service: 'spare', quota }],
        ...plan,
      },
    ],
    rulings: [],
    networks: [],
    ...handbook,
  }
}

/** A case of the toy plan in which nothing at all is told. */
export const toyCase = (change: Change = {}): ApplyCase =>
  v.parse(applyCaseSchema, {
    asOf: '2026-03-10' satisfies CivilDate,
    ...change,
    policy: policy('toy', change.policy),
    service: 'toy',
  })

export const decideToy = (toy: Toy, change: Change = {}): Decision =>
  decide(toyCase(change), compileCatalogue([toyHandbook(toy)]))

export interface Found {
  codes: string[]
  missing: string[]
}

/** What these conditions find in a case. */
export function findings(conditions: Condition[], change: Change = {}, toy: Toy = {}): Found {
  const { reasons, missing } = decideToy(
    { ...toy, service: { ...toy.service, conditions } },
    change,
  )
  return { codes: reasons.map(({ code }) => code), missing }
}

export type Case = readonly [sentence: string, change: Change, found: string | null]

/** Rows for one condition: a reason code, a missing item, or null where nothing is found. */
export function rows(condition: Condition, cases: readonly Case[], toy: Toy = {}): void {
  it.each(cases)('%s', (_, change, found) => {
    const { codes, missing } = findings([condition], change, toy)
    expect([...codes, ...missing]).toEqual(found === null ? [] : [found])
  })
}
