import type { LeadTime, Material, Quota } from '../../../shared/catalogue/types'
import type { MaterialKind } from '../../../shared/contracts/vocabulary'
import { type Change, MINOR, use } from '../support/cases'
import { decideToy } from '../support/toy'

const quota = (given: Partial<Quota>, change: Change = {}) => {
  const {
    quota: view,
    reasons,
    missing,
    consumes,
  } = decideToy(
    {
      planService: {
        quota: { unit: 'use', limit: 2, period: 'policy-year', source: '1', ...given },
      },
    },
    change,
  )
  return { ...view, reasons, missing, consumes, codes: reasons.map(({ code }) => code) }
}
const used = (on: string, uses = 1) => use('toy', on, { uses })

describe('quota of a policy year', () => {
  it('counts from anniversary to the day before the next', () => {
    const usage = [used('2025-12-31'), used('2026-01-01')]
    expect(quota({}, { usage })).toMatchObject({
      used: 1,
      remaining: 1,
      period: { from: '2026-01-01', to: '2026-12-31' },
    })
  })
  it('tells until when an exhausted one stays so', () => {
    const { codes, reasons } = quota({}, { usage: [used('2026-02-01', 2)] })
    expect(codes).toEqual(['QUOTA_EXHAUSTED'])
    expect(reasons[0]!.until).toBe('2026-12-31')
    expect(reasons[0]!.message).toContain('2027 年 1 月 1 日起恢复')
  })
  it('has its 29 February on the 28th of common years', () => {
    const { period } = quota({}, { asOf: '2026-02-28', policy: { effectiveDate: '2024-02-29' } })
    expect(period).toEqual({ from: '2026-02-28', to: '2027-02-27' })
  })
  it('of an ended policy is the year of its last active day', () => {
    const events = [
      { on: '2027-12-20', kind: 'suspended' as const },
      { on: '2028-02-01', kind: 'terminated' as const },
    ]
    const { period } = quota({}, { asOf: '2028-06-01', policy: { events } })
    expect(period).toEqual({ from: '2027-01-01', to: '2027-12-31' })
  })
  it('reaches beyond the years that can be written', () => {
    const late = { asOf: '2100-07-01', policy: { effectiveDate: '2100-06-01' } }
    expect(quota({}, { ...late, usage: [used('2100-06-05', 2)] }).codes).toEqual([
      'QUOTA_EXHAUSTED',
    ])
  })
})

describe('quota in days', () => {
  const days = { unit: 'day', limit: 30 } as const
  const asked = (n?: number) => quota(days, { facts: { days: n }, usage: [used('2026-02-01', 25)] })
  it('asks how many days are wanted', () => {
    expect(asked()).toMatchObject({ missing: ['facts.days'], codes: [] })
  })
  it('gives as many as are left', () => {
    expect(asked(5)).toMatchObject({ codes: [], consumes: [{ service: 'toy', uses: 5 }] })
  })
  it('and not a day more', () => {
    const { codes, reasons } = asked(6)
    expect(codes).toEqual(['QUOTA_EXHAUSTED'])
    expect(reasons[0]!.message).toContain('还剩 5 天')
  })
})

describe('quota by leg', () => {
  const legs = (leg?: 'admission' | 'discharge') =>
    quota(
      { perLeg: 1 },
      { facts: { leg }, usage: [use('toy', '2026-02-01', { leg: 'admission' })] },
    )
  it('asks which leg is wanted', () => {
    expect(legs().missing).toEqual(['facts.leg'])
  })
  it('bars the leg that was used', () => {
    const { codes, remaining, reasons } = legs('admission')
    expect({ codes, remaining }).toEqual({ codes: ['QUOTA_EXHAUSTED'], remaining: 1 })
    expect(reasons[0]!.message).toContain('这一程')
  })
  it('gives the other one', () => {
    expect(legs('discharge').codes).toEqual([])
  })
})

describe('quota with variants and windows', () => {
  it('follows a rider', () => {
    const variants = [{ when: { rider: 'x' }, limit: 5, source: '1' }]
    expect(quota({ variants }).limit).toBe(2)
    expect(quota({ variants }, { policy: { riders: ['x'] } }).limit).toBe(5)
  })
  it('follows a discharge', () => {
    const window = { critical: { limit: 6, years: 1 }, other: { limit: 2, months: 1 } }
    const afterStay = (critical: boolean) =>
      quota(
        { period: 'discharge', window },
        { facts: { discharge: { on: '2026-01-31', critical } } },
      )
    expect(afterStay(true)).toMatchObject({
      limit: 6,
      period: { from: '2026-01-31', to: '2027-01-31' },
    })
    expect(afterStay(false)).toMatchObject({
      limit: 2,
      period: { from: '2026-01-31', to: '2026-02-28' },
    })
  })
})

describe('lead time and promised days', () => {
  const days = (leadTime: LeadTime, change: Change = {}) => {
    const { earliest, reasons } = decideToy({ service: { leadTime } }, change)
    return [earliest, ...reasons.map(({ code }) => code)]
  }
  it('are kept by the day itself', () => {
    const lead = { workingDays: 2, source: '1' }
    expect(days(lead, { facts: { wantedOn: '2026-03-12' } })).toEqual(['2026-03-12'])
    expect(days(lead, { facts: { wantedOn: '2026-03-11' } })).toEqual([
      '2026-03-12',
      'LEAD_TIME_TOO_SHORT',
    ])
  })
  it('are not asked where their predicate does not hold', () => {
    const lead = { workingDays: 2, when: { cause: 'illness' as const }, source: '1' }
    const change = { facts: { cause: 'accident' as const, wantedOn: '2026-03-10' } }
    expect(days(lead, change)).toEqual([null])
  })
  it('take the first promise that holds', () => {
    const due = [
      { workingDays: 1, when: { rider: 'x' }, source: '1' },
      { workingDays: 3, source: '1' },
    ]
    expect(decideToy({ service: { due } }).dueBy).toBe('2026-03-13')
    expect(decideToy({ service: { due } }, { policy: { riders: ['x'] } }).dueBy).toBe('2026-03-11')
  })
})

describe('papers', () => {
  const materials: Material[] = [
    { kind: 'lab-report', or: ['imaging-report'], source: '1' },
    { kind: 'accident-proof', when: { cause: 'accident' }, source: '1' },
    { kind: 'imaging-dicom', optional: true, source: '1' },
  ]
  const missing = (given: MaterialKind[], change: Change = {}) =>
    decideToy({ service: { materials } }, { ...change, materials: given }).missing
  it('of either kind serve, the first is reported', () => {
    expect(missing([])).toEqual(['materials.lab-report'])
    expect(missing(['imaging-report'])).toEqual([])
    expect(missing(['lab-report'])).toEqual([])
  })
  it('are asked where their predicate holds', () => {
    expect(missing(['lab-report'], { facts: { cause: 'accident' } })).toEqual([
      'materials.accident-proof',
    ])
  })
  it('of guardianship are asked of a guardian of a ward', () => {
    const ward = { applicant: 'guardian' as const, policy: { insured: MINOR } }
    expect(missing(['lab-report'], ward)).toEqual(['materials.guardianship-proof'])
  })
})
