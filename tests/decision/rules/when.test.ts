import type { When } from '../../../shared/rules/when'
import { holds } from '../../../shared/rules/when'
import type { Change } from '../support/cases'
import { toyCase } from '../support/toy'

const said = (when: When | undefined, change: Change = {}, isWard = false) =>
  holds(when, toyCase(change), isWard)

describe('predicates of handbook data', () => {
  it('hold when nothing is asked', () => {
    expect(said(undefined)).toBe(true)
    expect(said({})).toBe(true)
  })

  it.each<[string, When, Change, boolean]>([
    ['a rider that is there', { rider: 'x' }, { policy: { riders: ['x'] } }, true],
    ['a rider that is not', { rider: 'x' }, {}, false],
    ['an untold cause is illness', { cause: 'illness' }, {}, true],
    ['an accident is not', { cause: 'illness' }, { facts: { cause: 'accident' } }, false],
    ['one of the applicants', { applicant: ['guardian', 'insured'] }, {}, true],
    ['none of them', { applicant: ['guardian'] }, {}, false],
    ['the leg told', { leg: 'discharge' }, { facts: { leg: 'discharge' } }, true],
    ['an untold leg', { leg: 'discharge' }, {}, false],
    ['the setting told', { setting: 'inpatient' }, { facts: { setting: 'inpatient' } }, true],
    ['another setting', { setting: 'inpatient' }, { facts: { setting: 'outpatient' } }, false],
    [
      'a critical stay',
      { criticalDischarge: true },
      { facts: { discharge: { critical: true } } },
      true,
    ],
    ['an untold stay is not critical', { criticalDischarge: false }, {}, true],
    ['the insured', { beneficiary: 'insured' }, {}, true],
    ['no relative', { beneficiary: 'relative' }, {}, false],
    ['a condition told', { condition: 'symptoms' }, { facts: { conditions: ['symptoms'] } }, true],
    ['an absent list', { condition: 'symptoms' }, {}, false],
    ['a package of the list', { packageIn: ['lung'] }, { facts: { package: 'lung' } }, true],
    ['another package', { packageIn: ['lung'] }, { facts: { package: 'liver' } }, false],
    ['no package', { packageIn: ['lung'] }, {}, false],
    ['social insurance', { socialInsurance: true }, { policy: { socialInsurance: true } }, true],
    ['untold social insurance', { socialInsurance: false }, {}, false],
    ['an upgrade', { upgraded: true }, { policy: { upgraded: true } }, true],
    ['no upgrade', { upgraded: true }, {}, false],
    ['the contrary', { not: { rider: 'x' } }, {}, true],
    ['the contrary of what holds', { not: { cause: 'illness' } }, {}, false],
    ['all of several', { cause: 'illness', upgraded: true }, {}, false],
  ])('%s', (_, when, change, expected) => {
    expect(said(when, change)).toBe(expected)
  })

  it('know a ward', () => {
    expect(said({ ward: true }, {}, true)).toBe(true)
    expect(said({ ward: true }, {}, false)).toBe(false)
  })

  it('know nothing of an untold admission note', () => {
    const fits = { fits: true, demands: [] }
    expect(said({ note: fits })).toBe(false)
    expect(said({ note: { ...fits, fits: false } })).toBe(false)
    expect(said({ note: { ...fits, fits: false } }, { facts: { admissionNote: null } })).toBe(true)
    expect(said({ note: fits }, { facts: { admissionNote: {} } })).toBe(true)
  })
})
