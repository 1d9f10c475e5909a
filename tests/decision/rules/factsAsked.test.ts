import { compileCatalogue } from '../../../shared/catalogue/compile'
import type { Quota } from '../../../shared/catalogue/types'
import type { FactName } from '../../../shared/contracts/vocabulary'
import { factsAsked } from '../../../shared/decision'
import type { Condition } from '../../../shared/rules/conditions'
import type { When } from '../../../shared/rules/when'
import { type Toy, toyHandbook } from '../support/toy'

const asked = (toy: Toy) =>
  factsAsked(
    compileCatalogue([toyHandbook(toy)])
      .edition('toy', '2026-01-01')!
      .offers.get('toy')!,
  )
const source = '1'

describe('a form asks what the rule reads', () => {
  const conditions: [Condition, FactName[]][] = [
    [{ rule: 'admission-note', demands: [], otherwise: { bars: true }, source }, ['admissionNote']],
    [{ rule: 'age', atLeast: 7, source }, []],
    [{ rule: 'amount', source }, ['amount']],
    [{ rule: 'department', excluded: [], source }, ['department']],
    [{ rule: 'diagnosing-hospital', atLeast: '2A', source }, ['diagnosis']],
    [
      { rule: 'diagnosis', statuses: ['confirmed'], categories: ['critical'], source },
      ['diagnosis'],
    ],
    [{ rule: 'diagnosis-date', source }, ['diagnosis']],
    [{ rule: 'discharge', source }, ['discharge']],
    [{ rule: 'discharge-window', apply: { days: 5 }, source }, ['discharge']],
    [{ rule: 'discharge-window', take: { days: 5 }, source }, ['discharge', 'wantedOn']],
    [{ rule: 'distance', atMost: 100, source }, ['distanceKm']],
    [{ rule: 'doctor', source }, ['namesDoctor']],
    [{ rule: 'exam-order', source }, ['examOrder']],
    [{ rule: 'excluded-conditions', any: ['symptoms'], source }, ['conditions']],
    [{ rule: 'hospital', public: true, source }, ['hospital']],
    [{ rule: 'indication', source }, ['noIndication']],
    [{ rule: 'married', source }, ['married']],
    [{ rule: 'nursing', noInvasive: true, source }, ['nursing']],
    [{ rule: 'package', source }, ['package']],
    [{ rule: 'place', source }, []],
    [{ rule: 'place', network: 'n', source }, ['city']],
    [{ rule: 'place', urbanOnly: true, source }, ['urban']],
    [{ rule: 'prerequisite', anyOf: ['spare'], source }, []],
    [{ rule: 'prescription', maxDays: 30, source }, ['prescription']],
    [{ rule: 'procedure', excluded: ['outpatient-surgery'], source }, ['procedure']],
    [{ rule: 'records', withinMonths: 6, source }, ['recordsUpTo']],
    [{ rule: 'rider', rider: 'x', name: '附加', source }, []],
    [{ rule: 'ruled-out', source }, ['diagnosis']],
    [{ rule: 'setting', allowed: ['inpatient'], source }, ['setting']],
    [{ rule: 'sex', only: 'F', source }, []],
    [{ rule: 'topic', excluded: ['mental'], source }, ['topic']],
    [{ rule: 'trip', maxDays: 90, source }, ['tripDays']],
  ]
  it.each(conditions)('%j', (condition, facts) => {
    expect(asked({ service: { conditions: [condition] } })).toEqual(facts)
    expect(asked({ planService: { conditions: [condition] } })).toEqual(facts)
  })
})

describe('a form asks what a predicate reads', () => {
  it.each<[When | undefined, FactName[]]>([
    [undefined, []],
    [{}, []],
    [{ note: { fits: true, demands: [] } }, ['admissionNote']],
    [{ cause: 'illness' }, ['cause']],
    [{ leg: 'admission' }, ['leg']],
    [{ setting: 'inpatient' }, ['setting']],
    [{ criticalDischarge: false }, ['discharge']],
    [{ condition: 'symptoms' }, ['conditions']],
    [{ packageIn: ['lung'] }, ['package']],
    [{ not: { leg: 'admission', packageIn: ['lung'] } }, ['leg', 'package']],
    [{ rider: 'x', ward: true, upgraded: true, socialInsurance: true }, []],
    [{ applicant: ['guardian'], beneficiary: 'insured' }, []],
  ])('%j', (when, facts) => {
    const wherever: Toy[] = [
      { service: { materials: [{ kind: 'lab-report', when, source }] } },
      { service: { due: [{ workingDays: 1, when, source }] } },
      { service: { cancelling: [{ after: 'used', when, source }] } },
      { service: { notes: [{ text: '样例。', when, source }] } },
      { service: { waiting: { none: true, when, source } } },
      { planService: { notes: [{ text: '样例。', when, source }] } },
    ]
    for (const toy of wherever) expect(asked(toy)).toEqual(facts)
  })
})

describe('a form asks what the account of uses reads', () => {
  const quota = (change: Partial<Quota>): Toy => ({
    planService: { quota: { unit: 'use', limit: 2, period: 'term', source, ...change } },
  })
  it.each<[string, Partial<Quota>, FactName[]]>([
    ['nothing for plain uses', {}, []],
    ['the leg where each has its own number', { perLeg: 1 }, ['leg']],
    ['how many days where days are counted', { unit: 'day' }, ['days']],
    ['the stay where it opens the period', { period: 'discharge' }, ['discharge']],
    [
      'what decides between two numbers',
      { variants: [{ when: { cause: 'accident' }, limit: 1, source }] },
      ['cause'],
    ],
  ])('%s', (_, change, facts) => {
    expect(asked(quota(change))).toEqual(facts)
  })
})

describe('a form asks for the wanted day', () => {
  it('where a lead time is to be kept, and only there', () => {
    expect(asked({})).toEqual([])
    expect(asked({ service: { leadTime: { workingDays: 2, source } } })).toEqual(['wantedOn'])
  })
  it('last of all, after what its predicate reads', () => {
    const leadTime = { workingDays: 2, when: { cause: 'illness' as const }, source }
    expect(asked({ service: { leadTime } })).toEqual(['cause', 'wantedOn'])
  })
})
