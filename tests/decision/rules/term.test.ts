import type { Term } from '../../../shared/catalogue/types'
import type { PolicyInput } from '../support/cases'
import { decideToy } from '../support/toy'

type Starts = Term['starts']
type Ends = Term['ends']

const term = (asOf: string, starts: Starts, ends: Ends, policy: Partial<PolicyInput> = {}) => {
  const { opensOn, closesOn, reasons } = decideToy(
    { plan: { term: { starts, ends, source: '1' } } },
    { asOf, policy },
  )
  return { opensOn, closesOn, codes: reasons.map(({ code }) => code) }
}
const nextDay: Starts = { from: 'effective-date', plusDays: 1 }
const afterCooling: Starts = { from: 'after-cooling-off' }

describe('the start of a term', () => {
  it('may be the day after the effective date', () => {
    expect(term('2026-01-01', nextDay, null)).toMatchObject({
      opensOn: '2026-01-02',
      codes: ['TERM_NOT_STARTED'],
    })
    expect(term('2026-01-02', nextDay, null).codes).toEqual([])
  })
  it('may follow the cooling-off period, which then explains it', () => {
    const policy = { coolingOffUntil: '2026-01-16' }
    expect(term('2026-01-16', afterCooling, null, policy)).toMatchObject({
      opensOn: '2026-01-17',
      codes: ['COOLING_OFF'],
    })
    expect(term('2026-01-17', afterCooling, null, policy).codes).toEqual([])
    expect(term('2026-01-01', afterCooling, null).codes).toEqual([])
  })
  it('may be a later policy year', () => {
    const sixth: Starts = { from: 'policy-year', year: 6 }
    expect(term('2030-12-31', sixth, null)).toMatchObject({
      opensOn: '2031-01-01',
      codes: ['TERM_NOT_STARTED'],
    })
    expect(term('2031-01-01', sixth, null).codes).toEqual([])
  })
})

describe('the end of a term', () => {
  it.each<[string, Ends, Partial<PolicyInput>, string | null]>([
    ['the third policy year', { by: 'policy-years', years: 3 }, {}, '2028-12-31'],
    [
      'the premium years',
      { by: 'policy-years', years: 'premium-years' },
      { premiumYears: 20 },
      '2045-12-31',
    ],
    [
      'a single premium is one year',
      { by: 'policy-years', years: 'premium-years' },
      { singlePremium: true },
      '2026-12-31',
    ],
    [
      'a single premium by its own number',
      { by: 'policy-years', years: 5, single: 1 },
      { singlePremium: true },
      '2026-12-31',
    ],
    [
      'unknown premium years leave it open',
      { by: 'policy-years', years: 'premium-years' },
      {},
      null,
    ],
    ['years of the term itself', { by: 'term-years', years: 3 }, {}, '2029-01-01'],
    [
      'more of them when upgraded',
      { by: 'term-years', years: 3, whenUpgraded: 5 },
      { upgraded: true },
      '2031-01-01',
    ],
    ['the calendar year of its start', { by: 'calendar-year' }, {}, '2026-12-31'],
  ])('%s', (_, ends, policy, closesOn) => {
    expect(term('2026-03-10', nextDay, ends, policy).closesOn).toBe(closesOn)
  })
  it('bars from the day after it', () => {
    const ends: Ends = { by: 'policy-years', years: 1 }
    expect(term('2026-12-31', nextDay, ends).codes).toEqual([])
    expect(term('2027-01-01', nextDay, ends).codes).toEqual(['TERM_ENDED'])
  })
  it('is told beside a suspension, not beside the end of the policy', () => {
    const ends: Ends = { by: 'policy-years', years: 1 }
    const policy = (kind: 'suspended' | 'expired') => ({ events: [{ on: '2026-06-01', kind }] })
    expect(term('2027-06-01', nextDay, ends, policy('suspended')).codes).toEqual([
      'POLICY_SUSPENDED',
      'TERM_ENDED',
    ])
    expect(term('2027-06-01', nextDay, ends, policy('expired')).codes).toEqual(['POLICY_ENDED'])
  })
  it('before its start means that the service was never given', () => {
    const sixth: Starts = { from: 'policy-year', year: 6 }
    expect(term('2026-03-10', sixth, { by: 'policy-years', years: 5 }).codes).toEqual([
      'NOT_IN_PLAN',
    ])
  })
})
