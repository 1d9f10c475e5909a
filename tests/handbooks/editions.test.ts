import * as v from 'valibot'
import { metlifeKangyue } from '../../seeds/handbooks/metlife-kangyue/handbook'
import { compileCatalogue } from '../../shared/catalogue/compile'
import type { Handbook } from '../../shared/catalogue/types'
import { applyCaseSchema } from '../../shared/contracts/case'
import { decide } from '../../shared/decision'

/** A later edition is data alone: here with a shorter waiting period, two outpatient visits and 10 working days ahead. */
function laterEdition(): Handbook {
  const next: Handbook = structuredClone<Handbook>(metlifeKangyue)
  next.version = 'HO-CSO-2027-0001'
  next.from = '2027-01-01'
  const plan = next.plans[0]!
  plan.waiting!.days = 15
  plan.services.find((s) => s.service === 'outpatient-appointment')!.quota.limit = 2
  next.services.find((s) => s.id === 'outpatient-appointment')!.leadTime = {
    workingDays: 10,
    source: '4.3 服务流程1',
  }
  return next
}

const catalogue = compileCatalogue([metlifeKangyue, laterEdition()])

const decideOn = (asOf: string, effectiveDate = '2026-01-01') =>
  decide(
    v.parse(applyCaseSchema, {
      asOf,
      policy: {
        plan: 'metlife-kangyue',
        effectiveDate,
        insured: { birthDate: '1985-05-01', sex: 'F' },
      },
      service: 'outpatient-appointment',
    }),
    catalogue,
  )

describe('a second edition of a handbook', () => {
  it('holds from its first day on, and the older one until the day before', () => {
    expect(decideOn('2026-12-31').handbook.version).toBe('HO-CSO-2024-2761')
    expect(decideOn('2027-01-01').handbook.version).toBe('HO-CSO-2027-0001')
  })

  it('brings its own numbers without a line of code', () => {
    expect(decideOn('2026-12-31').quota!.limit).toBe(1)
    expect(decideOn('2027-01-01').quota!.limit).toBe(2)
  })

  it('brings its own waiting period', () => {
    const opensOn = (asOf: string) => decideOn(asOf, '2026-12-20').opensOn
    expect(opensOn('2026-12-31')).toBe('2027-01-19')
    expect(opensOn('2027-01-01')).toBe('2027-01-04')
  })

  it('brings its own lead time', () => {
    const before = decideOn('2026-12-31').earliest!
    const after = decideOn('2027-01-01').earliest!
    expect(after > before).toBe(true)
    expect(after).toBe('2027-01-15')
  })

  it('leaves what was accepted under the older one to be read by it', () => {
    const older = catalogue.editionOf('metlife-kangyue', 'HO-CSO-2024-2761')!
    expect(older.offers.get('outpatient-appointment')!.planService.quota.limit).toBe(1)
  })

  it('is also what holds before the first edition began, where there is only one', () => {
    expect(
      compileCatalogue([laterEdition()]).edition('metlife-kangyue', '2020-01-01'),
    ).toBeDefined()
  })
})
