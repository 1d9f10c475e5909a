import fc from 'fast-check'
import { handbooks } from '../../seeds/handbooks'
import { formatDay, parseMoment, toDay } from '../../shared/calendar'
import { compileCatalogue } from '../../shared/catalogue/compile'
import type { ApplyCase } from '../../shared/contracts/case'
import { REASON_CODES } from '../../shared/contracts/vocabulary'
import { type Decision, decide } from '../../shared/decision'
import { anyCase } from './support/arbitrary'
import { codesOf } from './support/expect'
import { flawsOf } from './support/sound'

const catalogue = compileCatalogue(handbooks)
const cases = anyCase(catalogue)

/** `numRuns` random cases over every plan; a failing one is shrunk and shown. */
const always = (claim: (c: ApplyCase, d: Decision) => void, numRuns = 1000) =>
  fc.assert(
    fc.property(cases, (c) => claim(c, decide(c, catalogue))),
    { numRuns },
  )

const today = (c: ApplyCase) => formatDay(parseMoment(c.asOf)!.day)
const offerOf = (c: ApplyCase) => catalogue.edition(c.policy.plan, today(c))!.offers.get(c.service)
const poolOf = (c: ApplyCase) =>
  catalogue.edition(c.policy.plan, today(c))!.plan.pooled === undefined
    ? [c.policy]
    : [c.policy, ...c.otherPolicies.filter(({ plan }) => plan === c.policy.plan)]

type Policy = ApplyCase['otherPolicies'][number]

/** Written anew, and simply, so that it can disagree with the engine. */
function isActive(policy: Policy, day: string): boolean {
  if (day < policy.effectiveDate) return false
  const last = policy.events.filter(({ on }) => on <= day).pop()
  return last === undefined || last.kind === 'reinstated'
}

const isInWaiting = (from: string, days: number, day: string) =>
  from <= day && day < formatDay(toDay(from) + days)

describe('every decision over every plan', () => {
  it('holds together: outcome, barriers in order, what is missing', () => {
    always((_, { outcome, reasons, missing }) => {
      const expected =
        reasons.length > 0 ? 'ineligible' : missing.length > 0 ? 'incomplete' : 'eligible'
      expect(outcome).toBe(expected)
      const places = reasons.map(({ code }) => REASON_CODES.indexOf(code))
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b))
      expect(missing).toEqual([...new Set(missing)])
      const firstPaper = missing.findIndex((item) => item.startsWith('materials.'))
      if (firstPaper >= 0)
        expect(missing.slice(firstPaper).every((item) => item.startsWith('materials.'))).toBe(true)
    })
  })

  it('tells nothing else of a service that the plan does not give', () => {
    always((c, d) => {
      const codes = codesOf(d)
      if (!offerOf(c)) expect(codes).toEqual(['NOT_IN_PLAN'])
      if (codes.includes('NOT_IN_PLAN')) {
        expect(codes).toHaveLength(1)
        expect(d.quota).toBeNull()
      }
    })
  })

  it('is never eligible under a policy that is not active', () => {
    always((c, d) => {
      if (offerOf(c)?.service.completes) return
      if (!poolOf(c).some((policy) => isActive(policy, today(c))))
        expect(d.outcome).toBe('ineligible')
    })
  })

  it('is never eligible before the day on which it opens, nor after it closes', () => {
    always((c, { outcome, opensOn, closesOn }) => {
      if (outcome === 'ineligible') return
      if (offerOf(c)?.service.completes && opensOn === null) return
      expect(opensOn).not.toBeNull()
      expect(opensOn! <= today(c)).toBe(true)
      if (closesOn !== null) expect(closesOn >= today(c)).toBe(true)
    })
  })

  it('is never eligible in a fixed waiting of the only policy or in its cooling-off', () => {
    always((c, d) => {
      const offer = offerOf(c)
      const { waiting } = catalogue.edition(c.policy.plan, today(c))!.plan
      if (!offer || offer.service.completes || poolOf(c).length > 1) return
      const { coolingOffUntil, effectiveDate, events } = c.policy
      const cooling = coolingOffUntil && today(c) <= coolingOffUntil
      if (cooling && coolingOffUntil >= effectiveDate) expect(d.outcome).toBe('ineligible')
      if (waiting === null || waiting.days === 'contract' || offer.service.waiting) return
      const starts = waiting.restartsOnReinstatement
        ? events.filter(({ kind }) => kind === 'reinstated').map(({ on }) => on)
        : []
      for (const start of [effectiveDate, ...starts])
        if (isInWaiting(start, waiting.days, today(c))) expect(d.outcome).toBe('ineligible')
    })
  })

  it('tells the policy’s own codes alone', () => {
    always((_, d) => {
      const codes = codesOf(d)
      const has = (code: (typeof codes)[number]) => codes.includes(code)
      if (has('POLICY_NOT_EFFECTIVE') || has('POLICY_SUSPENDED') || has('POLICY_ENDED'))
        for (const code of ['COOLING_OFF', 'WAITING_PERIOD', 'TERM_NOT_STARTED'] as const)
          expect(codes).not.toContain(code)
      if (has('POLICY_SUSPENDED') || has('POLICY_ENDED')) {
        expect(codes).not.toContain('RELATIVE_WAITING_PERIOD')
        expect(d.opensOn).toBeNull()
      }
      if (has('POLICY_ENDED')) expect(codes).not.toContain('TERM_ENDED')
      if (has('BENEFICIARY_NOT_ALLOWED')) {
        expect(d.quota).toBeNull()
        for (const code of [
          'RELATION_NOT_ALLOWED',
          'RELATIVE_NOT_DESIGNATED',
          'RELATIVE_OVER_AGE',
          'RELATIVE_WAITING_PERIOD',
          'RELATIVE_TERM_ENDED',
          'APPLICANT_NOT_ALLOWED',
          'QUOTA_EXHAUSTED',
        ] as const)
          expect(codes).not.toContain(code)
      }
    })
  })

  it('says until when a barrier stands only of today or later', () => {
    always((c, { reasons }) => {
      for (const { until } of reasons) if (until !== undefined) expect(until >= today(c)).toBe(true)
    })
  })

  it('speaks whole sentences', () => {
    always((_, d) => expect(flawsOf(d)).toEqual([]))
  })
})

describe('quota over every plan', () => {
  it('remains between nothing and the limit', () => {
    always((_, { quota, outcome, consumes }) => {
      if (!quota) return
      const { limit, used, held, remaining } = quota
      if (limit === null) expect(remaining).toBeNull()
      else expect(remaining).toBe(Math.max(0, limit - used - held))
      if (outcome !== 'ineligible' && remaining !== null)
        expect(consumes[0]!.uses).toBeLessThanOrEqual(remaining)
    })
  })

  it('never grows by another use', () => {
    fc.assert(
      fc.property(
        cases,
        fc.constantFrom('used', 'held', 'released'),
        anyUseDay(),
        (c, state, on) => {
          const before = decide(c, catalogue)
          const more = { service: c.service, on, by: 'insured', state, uses: 1 } as const
          const after = decide({ ...c, usage: [...c.usage, more] }, catalogue)
          if (before.quota === null || before.quota.remaining === null) return
          expect(after.quota!.remaining!).toBeLessThanOrEqual(before.quota.remaining)
          if (state === 'released') expect(after.quota).toEqual(before.quota)
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('depends on no order of the uses', () => {
    const shuffled = cases.chain((c) =>
      fc.tuple(fc.constant(c), fc.shuffledSubarray(c.usage, { minLength: c.usage.length })),
    )
    fc.assert(
      fc.property(shuffled, ([c, usage]) => {
        expect(decide({ ...c, usage }, catalogue)).toEqual(decide(c, catalogue))
      }),
      { numRuns: 1000 },
    )
  })
})

describe('deciding', () => {
  it('changes nothing of the case and answers the same again', () => {
    always((c, d) => {
      const copy = structuredClone(c)
      expect(decide(c, catalogue)).toEqual(d)
      expect(c).toEqual(copy)
    }, 500)
  })

  it('survives JSON: handbooks, cases and decisions', () => {
    const again = compileCatalogue(JSON.parse(JSON.stringify(handbooks)))
    always((c, d) => {
      const told = JSON.parse(JSON.stringify(c)) as ApplyCase
      expect(decide(told, again)).toEqual(d)
      expect(JSON.parse(JSON.stringify(d))).toEqual(d)
    }, 500)
  })
})

function anyUseDay() {
  return fc.integer({ min: toDay('2023-06-01'), max: toDay('2028-12-31') }).map(formatDay)
}
