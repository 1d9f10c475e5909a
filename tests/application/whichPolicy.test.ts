import { type PolicyOffer, whichPolicy } from '@shared/application/whichPolicy'
import type { Decision, QuotaView } from '@shared/decision/decision'
import fc from 'fast-check'

const TODAY = '2026-03-10'

const quota = (remaining: number | null, more: Partial<QuotaView> = {}): QuotaView => ({
  unit: 'use',
  limit: remaining === null ? null : 2,
  used: 0,
  held: 0,
  remaining,
  period: { from: '2026-01-01', to: null },
  ...more,
})

const yearly = (remaining: number, to: string) =>
  quota(remaining, { period: { from: '2026-01-01', to } })

const offer = (policyId: string, view: QuotaView | null, more: Partial<Decision> = {}) =>
  ({
    policyId,
    service: 'escort',
    decision: {
      outcome: 'incomplete',
      quota: view,
      opensOn: '2026-01-01',
      closesOn: null,
      ...more,
    } as Decision,
  }) satisfies PolicyOffer

const ranked = (...offers: PolicyOffer[]) =>
  whichPolicy(offers, TODAY).map(({ policyId, reason }) => [policyId, reason])

describe('which policy to use first', () => {
  test('the one that costs no use', () => {
    expect(ranked(offer('a', yearly(1, '2026-12-31')), offer('b', quota(null)))).toEqual([
      ['b', 'UNLIMITED'],
      ['a', 'LATER'],
    ])
  })

  test('uses that come again before uses that are gone', () => {
    expect(ranked(offer('whole', quota(2)), offer('yearly', yearly(1, '2027-02-28')))).toEqual([
      ['yearly', 'RENEWS'],
      ['whole', 'LATER'],
    ])
  })

  test('of two that come again, the one that does so sooner', () => {
    expect(
      ranked(offer('late', yearly(1, '2027-02-28')), offer('soon', yearly(1, '2026-04-30'))),
    ).toEqual([
      ['soon', 'RENEWS'],
      ['late', 'LATER'],
    ])
  })

  test('of two that renew on one day, the one with more left', () => {
    expect(
      ranked(offer('one', yearly(1, '2026-12-31')), offer('two', yearly(2, '2026-12-31'))),
    ).toEqual([
      ['two', 'MORE_LEFT'],
      ['one', 'LATER'],
    ])
  })

  test('of two for the whole term, the one that ends first', () => {
    const ends = offer('ends', quota(1), { closesOn: '2027-01-31' })
    expect(ranked(offer('open', quota(1)), ends)).toEqual([
      ['ends', 'LAPSES'],
      ['open', 'LATER'],
    ])
  })

  test('a year that ends with the policy does not come again', () => {
    const lastYear = offer('last', yearly(1, '2026-12-31'), { closesOn: '2026-12-31' })
    const [first] = whichPolicy([lastYear, offer('open', quota(1))], TODAY)
    expect(first?.reason).toBe('LAPSES')
    expect(first?.offers[0]).toMatchObject({ renews: false, lastDay: '2026-12-31' })
  })

  test('only what can be had today competes; the rest follows as it opens', () => {
    const closed = (id: string, opensOn: string | null) =>
      offer(id, quota(null), { outcome: 'ineligible', opensOn })
    expect(
      ranked(closed('never', null), closed('later', '2026-05-01'), offer('now', quota(1))),
    ).toEqual([
      ['now', 'ONLY'],
      ['later', 'CLOSED'],
      ['never', 'CLOSED'],
    ])
  })

  test('two that cost no use are alike, whenever they end', () => {
    const yearlyFree = quota(null, { period: { from: '2026-01-01', to: '2026-12-31' } })
    const [first] = whichPolicy([offer('a', yearlyFree), offer('b', quota(null))], TODAY)
    expect(first?.offers[0]).toMatchObject({ lastDay: null, renews: false })
    expect(ranked(offer('a', yearlyFree), offer('b', quota(null)))).toEqual([
      ['a', 'FREE'],
      ['b', 'FREE'],
    ])
  })

  test('nothing to choose is said to be equal', () => {
    expect(ranked(offer('a', quota(1)), offer('b', quota(1)))).toEqual([
      ['a', 'EQUAL'],
      ['b', 'EQUAL'],
    ])
  })

  test('a policy is weighed by the best it offers, and shows the rest below', () => {
    const two = [
      { ...offer('a', yearly(1, '2026-12-31')), service: 'visit' },
      { ...offer('a', yearly(2, '2026-12-31')), service: 'stay' },
    ]
    const [first, second] = whichPolicy([offer('b', quota(1)), ...two], TODAY)
    expect(first).toMatchObject({ policyId: 'a', reason: 'RENEWS' })
    expect(first?.offers.map((one) => one.offer.service)).toEqual(['stay', 'visit'])
    expect(second).toMatchObject({ policyId: 'b', reason: 'LATER' })
  })

  const anyOffer = fc
    .record({
      id: fc.constantFrom('a', 'b', 'c'),
      remaining: fc.option(fc.integer({ min: 1, max: 2 })),
      to: fc.option(fc.constantFrom('2026-03-31', '2026-12-31', '2027-02-28')),
      closesOn: fc.option(fc.constantFrom('2026-12-31', '2030-12-31')),
      outcome: fc.constantFrom('eligible' as const, 'incomplete' as const, 'ineligible' as const),
    })
    .map(({ id, remaining, to, closesOn, outcome }) =>
      offer(id, quota(remaining, { period: { from: '2026-01-01', to } }), { closesOn, outcome }),
    )

  test('the order in which offers are given does not decide, only what they give', () => {
    fc.assert(
      fc.property(fc.array(anyOffer, { minLength: 1, maxLength: 5 }), (offers) => {
        const [best] = whichPolicy(offers, TODAY)
        const [again] = whichPolicy([...offers].reverse(), TODAY)
        fc.pre(best?.reason !== 'CLOSED')
        const told = (one: typeof best) => [
          one?.reason,
          one?.reason === 'FREE' || one?.offers[0]?.lastDay,
          one?.offers[0]?.renews,
        ]
        expect(told(again)).toEqual(told(best))
      }),
    )
  })

  test('every offer is shown once, and no closed policy stands before an open one', () => {
    fc.assert(
      fc.property(fc.array(anyOffer, { maxLength: 6 }), (offers) => {
        const result = whichPolicy(offers, TODAY)
        const shown = result.flatMap((one) => one.offers.map(({ offer: shownOffer }) => shownOffer))
        expect(shown).toHaveLength(offers.length)
        expect(new Set(shown)).toEqual(new Set(offers))
        const reasons = result.map(({ reason }) => reason)
        const sorted = [...reasons].sort((a, b) => Number(a === 'CLOSED') - Number(b === 'CLOSED'))
        expect(reasons).toEqual(sorted)
      }),
    )
  })
})
