import type { Plan, PlanService, Quota, Relatives, Term } from '@shared/catalogue/types'

/** Pieces of which the twenty-two plans are put together. */

export const quota = (
  limit: number | null,
  period: Quota['period'],
  source: string,
  relatives?: Quota['relatives'],
): Quota => ({ unit: 'use', limit, period, source, ...(relatives && { relatives }) })

/** Rows of one column of a table: each service with the same number. */
export const rows = (services: readonly string[], given: Quota): PlanService[] =>
  services.map((service) => ({ service, quota: given }))

/** 保单交费期, less the cooling-off period of the first year. */
export const premiumTerm: Term = {
  starts: { from: 'after-cooling-off' },
  ends: { by: 'policy-years', years: 'premium-years' },
  source: '第一章 三',
}

/** 不限次仅首年可用 */
export const firstYear: Term = {
  starts: { from: 'after-cooling-off' },
  ends: { by: 'policy-years', years: 1 },
  source: '第一章 三',
}

/** Services of a plan that has no relatives, with the clause that says so. */
export const insuredOnly = (services: PlanService[], source: string): PlanService[] =>
  services.map((row) => ({ ...row, shared: { with: false, source } }))

export const directRelatives = (
  designated: number,
  source: string,
  termYears?: number,
): Relatives => ({
  relations: ['parent', 'spouse', 'child'],
  relationSource: source,
  designated,
  designationSource: source,
  ...(termYears && { termYears: { years: termYears, source } }),
  quota: 'own',
})

export const plan = (
  id: string,
  name: string,
  term: Term,
  services: PlanService[],
  relatives: Relatives | null = null,
): Plan => ({
  id,
  name,
  coolingOff: { source: '第一章 三' },
  status: { source: '第一章 二' },
  term,
  waiting: null,
  relatives,
  applicants: {
    policyholderForMinor: false,
    guardianSource: '第二章 2',
    relativeForSelf: true,
    source: '第二章 1',
  },
  services,
})
