import * as v from 'valibot'
import { handbooks } from '../../seeds/handbooks'
import { compileCatalogue } from '../../shared/catalogue/compile'
import { type ApplyCase, applyCaseSchema } from '../../shared/contracts/case'
import { decide } from '../../shared/decision'

/** A person with four policies, and two relatives: everything that one screen could show. */
const PLANS = [
  'metlife-kangyue',
  'manulife-lexiang',
  'zhongan-zunxiang-special',
  'cpic-lanben-2023-premier-2',
]
const PEOPLE = [
  { is: 'insured' },
  {
    is: 'relative',
    id: 'r1',
    relation: 'parent',
    birthDate: '1962-08-15',
    designatedOn: '2025-09-01',
  },
  {
    is: 'relative',
    id: 'r2',
    relation: 'child',
    birthDate: '2012-04-04',
    designatedOn: '2026-02-20',
  },
]

function screenCases(): ApplyCase[] {
  const catalogue = compileCatalogue(handbooks)
  return PLANS.flatMap((plan) =>
    [...catalogue.edition(plan, '2026-03-10')!.offers.keys()].flatMap((service) =>
      PEOPLE.map((beneficiary) =>
        v.parse(applyCaseSchema, {
          asOf: '2026-03-10',
          policy: {
            plan,
            effectiveDate: '2025-06-01',
            coolingOffUntil: '2025-06-16',
            waitingDays: 30,
            premiumYears: 20,
            insured: { birthDate: '1985-05-01', sex: 'F' },
          },
          beneficiary,
          service,
          usage: [
            { service: 'outpatient-appointment', on: '2026-02-01', state: 'used' },
            { service: 'critical-escort', on: '2026-01-10', state: 'held' },
          ],
        }),
      ),
    ),
  )
}

const median = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 1]!

export interface Screen {
  decisions: number
  /** Milliseconds for all of them, median of 300 screens. */
  decided: number
  /** Milliseconds to compile the five catalogues, median of 50. */
  compiled: number
}

/** Every service of four policies for three people, all reasons; and compiling the catalogues. */
export function screenBench(): Screen {
  const catalogue = compileCatalogue(handbooks)
  const cases = screenCases()
  const time = (work: () => void) => {
    const begun = performance.now()
    work()
    return performance.now() - begun
  }
  let reasons = 0
  const screen = () => {
    for (const c of cases) reasons += decide(c, catalogue).reasons.length
  }
  const decided = median(Array.from({ length: 300 }, () => time(screen)))
  if (reasons === 0) throw new Error('a screen without a single reason is no screen')
  const compiled = median(Array.from({ length: 50 }, () => time(() => compileCatalogue(handbooks))))
  return { decisions: cases.length, decided, compiled }
}
