import type { Plan, Quota, Relatives } from '../../../shared/catalogue/types'
import { type Change, use } from '../support/cases'
import { decideToy } from '../support/toy'

const relatives: Relatives = {
  relations: ['parent'],
  relationSource: '1',
  designated: 1,
  designationSource: '1',
  termYears: { years: 3, source: '1' },
  quota: 'own',
}
const quota: Quota = {
  unit: 'use',
  limit: 5,
  period: 'term',
  relatives: { limit: 1, period: 'policy-year' },
  source: '1',
}
const parent = {
  is: 'relative' as const,
  relation: 'parent' as const,
  birthDate: '1962-08-15',
  designatedOn: '2026-02-01',
}
const by = (who: string) => use('toy', '2026-02-10', { by: who })
const asked = (change: Change, plan: Partial<Plan> = {}, given: Quota = quota) => {
  const {
    reasons,
    opensOn,
    closesOn,
    quota: view,
  } = decideToy({ plan: { relatives, ...plan }, planService: { quota: given } }, change)
  return { codes: reasons.map(({ code }) => code), opensOn, closesOn, ...view }
}
const forParent = (change: Change = {}) => asked({ beneficiary: parent, ...change })

describe('a relative’s own quota', () => {
  it('is counted by its own number and period', () => {
    expect(forParent()).toMatchObject({
      limit: 1,
      remaining: 1,
      period: { from: '2026-01-01', to: '2026-12-31' },
    })
  })
  it('counts that relative’s uses alone', () => {
    expect(forParent({ usage: [by('insured')] }).used).toBe(0)
    expect(forParent({ usage: [by('parent:2026-02-01')] })).toMatchObject({
      used: 1,
      codes: ['QUOTA_EXHAUSTED'],
    })
  })
  it('leaves the insured’s alone', () => {
    expect(asked({ usage: [by('parent:2026-02-01')] })).toMatchObject({ limit: 5, used: 0 })
  })
  it('is the insured’s number where none of its own is set', () => {
    const { relatives: _, ...same } = quota
    expect(asked({ beneficiary: parent }, {}, same).limit).toBe(5)
  })
  it('is one with the insured’s where the plan shares it', () => {
    const plan = { relatives: { ...relatives, quota: 'shared' as const } }
    expect(asked({ beneficiary: parent, usage: [by('insured')] }, plan)).toMatchObject({
      limit: 5,
      used: 1,
    })
  })
})

describe('a relative’s own term', () => {
  it('ends the day before its anniversary', () => {
    expect(forParent({ asOf: '2029-01-31' })).toMatchObject({
      codes: [],
      opensOn: '2026-02-01',
      closesOn: '2029-01-31',
    })
    expect(forParent({ asOf: '2029-02-01' }).codes).toEqual(['RELATIVE_TERM_ENDED'])
  })
  it('ends with the plan’s where that is earlier', () => {
    const term: Plan['term'] = {
      starts: { from: 'effective-date', plusDays: 0 },
      ends: { by: 'calendar-year' },
      source: '1',
    }
    expect(asked({ beneficiary: parent }, { term }).closesOn).toBe('2026-12-31')
  })
  it('may open on the day on which it closes', () => {
    const last = { ...parent, designatedOn: '2026-12-31' }
    const term: Plan['term'] = {
      starts: { from: 'effective-date', plusDays: 0 },
      ends: { by: 'calendar-year' },
      source: '1',
    }
    expect(asked({ asOf: '2026-12-31', beneficiary: last }, { term })).toMatchObject({
      codes: [],
      opensOn: '2026-12-31',
      closesOn: '2026-12-31',
    })
  })
  it('is nobody’s who is not designated', () => {
    const { codes, closesOn, opensOn } = forParent({
      beneficiary: { ...parent, designatedOn: null },
    })
    expect({ codes, closesOn, opensOn }).toEqual({
      codes: ['RELATIVE_NOT_DESIGNATED'],
      closesOn: null,
      opensOn: null,
    })
  })
})

describe('the year of an ended policy', () => {
  const ended = (on: string) => {
    const yearly: Quota = { ...quota, period: 'policy-year' }
    const change = {
      asOf: '2028-06-01',
      policy: { events: [{ on, kind: 'expired' as const }] },
      usage: [use('toy', '2026-03-01', { uses: 5 })],
    }
    const { reasons, quota: view } = decideToy({ planService: { quota: yearly } }, change)
    return { from: view!.period.from, until: reasons.map(({ until }) => until) }
  }
  it('is that of its last active day', () => {
    expect(ended('2027-01-01').from).toBe('2026-01-01')
    expect(ended('2027-01-02').from).toBe('2027-01-01')
  })
  it('is followed by none in which a use comes back', () => {
    expect(ended('2027-01-01').until).toEqual([undefined, undefined])
  })
})
