import type { Condition } from '../../../shared/rules/conditions'
import { type Change, fittingNote, use } from '../support/cases'
import { decideToy, type Toy } from '../support/toy'

const source = '1'

/** The whole sentence that one condition says of one case. */
const said = (condition: Condition, change: Change, toy: Toy = {}): string[] =>
  decideToy({ ...toy, service: { ...toy.service, conditions: [condition] } }, change).reasons.map(
    ({ message }) => message,
  )

type Row = readonly [sentence: string, condition: Condition, change: Change]

const ROWS: Row[] = [
  [
    '要满 50 周岁才能使用，现在 40 周岁。',
    { rule: 'age', atLeast: 50, source },
    { policy: { insured: { birthDate: '1985-05-01' } } },
  ],
  [
    '金额要超过免赔额 10000 元，现在是 9000 元。',
    { rule: 'amount', aboveDeductible: true, source },
    { facts: { amount: 9_000 }, policy: { deductible: 10_000 } },
  ],
  [
    '金额最多 500 元，现在是 501 元。',
    { rule: 'amount', atMost: 500, source },
    { facts: { amount: 501 } },
  ],
  [
    '诊断要由二级甲等或以上的医院作出，现在这家是一级，请到级别够的医院复诊后再申请。',
    { rule: 'diagnosing-hospital', atLeast: '2A', source },
    { facts: { diagnosis: { status: 'confirmed', hospitalGrade: '1' } } },
  ],
  [
    '诊断要由公立医院作出，请补一份公立医院的诊断证明。',
    { rule: 'diagnosing-hospital', atLeast: '2A', public: true, source },
    { facts: { diagnosis: { status: 'confirmed', hospitalGrade: '3A', hospitalPublic: false } } },
  ],
  [
    '这项服务只给住院做过手术的人。',
    { rule: 'discharge', surgery: true, source },
    { facts: { discharge: { surgery: false } } },
  ],
  [
    '可以申请的期限到 2026 年 3 月 6 日为止，已经过了。',
    { rule: 'discharge-window', apply: { days: 5 }, source },
    { facts: { discharge: { on: '2026-03-01' } } },
  ],
  [
    '最晚 2026 年 3 月 28 日要用，想约的日子太晚了。',
    { rule: 'discharge-window', take: { months: 1 }, source },
    { facts: { discharge: { on: '2026-02-28' }, wantedOn: '2026-03-29' } },
  ],
  [
    '单程不能超过 100 公里，现在是 101 公里。',
    { rule: 'distance', atMost: 100, source },
    { facts: { distanceKm: 101 } },
  ],
  [
    '要离开居住地 100 公里以外，现在是 100 公里。',
    { rule: 'distance', moreThan: 100, source },
    { facts: { distanceKm: 100 } },
  ],
  [
    '分娩不在这项服务的范围内。',
    { rule: 'excluded-conditions', any: ['childbirth'], source },
    { facts: { conditions: ['childbirth'] } },
  ],
  [
    '这项服务只在公立医院提供，请换一家公立医院。',
    { rule: 'hospital', public: true, source },
    { facts: { hospital: { public: false } } },
  ],
  [
    '医院要是三级丙等或以上，现在这家是二级甲等。',
    { rule: 'hospital', atLeast: '3C', source },
    { facts: { hospital: { grade: '2A' } } },
  ],
  [
    '国际部不在这项服务的范围内，可以换一个病区。',
    { rule: 'hospital', wards: ['ordinary'], source },
    { facts: { hospital: { ward: 'international' } } },
  ],
  [
    '这个套餐只给已婚的人安排，可以换一个。',
    { rule: 'married', source },
    { facts: { married: false } },
  ],
  [
    '有创护理不在这项服务的范围内。',
    { rule: 'nursing', noInvasive: true, source },
    { facts: { nursing: { invasive: true } } },
  ],
  [
    '高级护理不在这项服务的范围内。',
    { rule: 'nursing', kinds: ['basic'], source },
    { facts: { nursing: { kind: 'advanced' } } },
  ],
  [
    '只覆盖市区，城市下面的县、镇、村暂时不能提供。',
    { rule: 'place', urbanOnly: true, source },
    { facts: { urban: false } },
  ],
  [
    '拉萨市不在服务覆盖的城市里，可以打服务电话问问附近的城市。',
    { rule: 'place', network: 'nowhere', source },
    { facts: { city: '拉萨市' } },
  ],
  [
    '要先申请过样例或ghost，才能使用这项服务。',
    { rule: 'prerequisite', anyOf: ['spare', 'ghost'], source },
    {},
  ],
  [
    '要先用过样例，才能使用这项服务。',
    { rule: 'prerequisite', anyOf: ['spare'], state: 'used', source },
    { usage: [use('spare', '2026-02-01', { state: 'held' })] },
  ],
  [
    '一张处方最多开 30 天的药，现在是 31 天。',
    { rule: 'prescription', maxDays: 30, source },
    { facts: { prescription: { days: 31 } } },
  ],
  [
    '医院里能买到的药不在这项服务的范围内，请在医院购买。',
    { rule: 'prescription', notInHospital: true, source },
    { facts: { prescription: { buyableInHospital: true } } },
  ],
  [
    '这项服务要附加“特需”才有，您的保单没有附加。',
    { rule: 'rider', rider: 'x', name: '特需', source },
    {},
  ],
  [
    '门诊不在这项服务的范围内。',
    { rule: 'setting', allowed: ['inpatient'], source },
    { facts: { setting: 'outpatient' } },
  ],
  [
    '场合和所选的入院或出院对不上，请改成一致的。',
    { rule: 'setting', allowed: ['admission', 'discharge'], isLeg: true, source },
    { facts: { setting: 'admission', leg: 'discharge' } },
  ],
  [
    '这个项目只适用于女性。',
    { rule: 'sex', only: 'F', source },
    { policy: { insured: { birthDate: '1985-05-01', sex: 'M' } } },
  ],
  [
    '这个项目只适用于男性。',
    { rule: 'sex', only: 'M', source },
    { policy: { insured: { birthDate: '1985-05-01', sex: 'F' } } },
  ],
  [
    '精神或心理问题不在这项服务的范围内。',
    { rule: 'topic', excluded: ['mental'], source },
    { facts: { topic: 'mental' } },
  ],
  [
    '行程不能超过 90 天，现在是 91 天。',
    { rule: 'trip', maxDays: 90, source },
    { facts: { tripDays: 91 } },
  ],
]

describe('the sentence of a rule tells the bound and what was told', () => {
  it.each(ROWS)('%s', (sentence, condition, change) => {
    expect(said(condition, change)).toEqual([sentence])
  })
})

describe('the ward of an admission note', () => {
  const condition: Condition = {
    rule: 'admission-note',
    demands: ['inNetwork'],
    otherwise: { bars: true },
    wards: { any: ['ordinary'], source: '2' },
    source,
  }
  const found = (facts: Change['facts']) => {
    const { reasons, missing } = decideToy({ service: { conditions: [condition] } }, { facts })
    return [...reasons.map(({ clause, message }) => `${clause} ${message}`), ...missing]
  }
  it('bars by the clause on wards', () => {
    expect(found({ admissionNote: { ...fittingNote, ward: 'vip' } })).toEqual([
      '2 VIP 部不在这项服务的范围内，可以换一个病区。',
    ])
  })
  it('is told by the hospital where the note does not tell it', () => {
    const { ward: _, ...note } = fittingNote
    expect(found({ admissionNote: note, hospital: { ward: 'ordinary' } })).toEqual([])
    expect(found({ admissionNote: note })).toEqual(['facts.admissionNote'])
  })
  it('is not asked where there is no note', () => {
    expect(found({ admissionNote: null })).toEqual(['1 要先有希望入住的医院开出的入院通知单。'])
  })
})

describe('the clause that bars', () => {
  const clauses = (condition: Condition, change: Change) =>
    decideToy({ service: { conditions: [condition] } }, change).reasons.map(({ clause }) => clause)

  it('is another where no use is left to take instead of a note', () => {
    const condition: Condition = {
      rule: 'admission-note',
      demands: [],
      otherwise: { consumesFirstOf: [{ service: 'spare' }] },
      source,
    }
    const change = { facts: { admissionNote: null }, usage: [use('spare', '2026-02-01')] }
    expect(clauses(condition, change)).toEqual(['1'])
    expect(clauses({ ...condition, usedUpSource: '9' }, change)).toEqual(['9'])
  })

  it('is another for a diagnosis that is not confirmed, or not the first', () => {
    const condition: Condition = {
      rule: 'diagnosis',
      statuses: ['confirmed'],
      categories: ['critical'],
      first: true,
      source,
    }
    const own: Condition = { ...condition, confirmedSource: '7', firstSource: '8' }
    const suspected: Change = {
      facts: { diagnosis: { status: 'suspected', category: 'critical', first: true } },
    }
    const again: Change = {
      facts: { diagnosis: { status: 'confirmed', category: 'critical', first: false } },
    }
    expect([clauses(condition, suspected), clauses(own, suspected)]).toEqual([['1'], ['7']])
    expect([clauses(condition, again), clauses(own, again)]).toEqual([['1'], ['8']])
  })

  it('bars nothing more where there is no illness at all', () => {
    const condition: Condition = {
      rule: 'diagnosis',
      statuses: ['confirmed'],
      categories: ['critical'],
      source,
    }
    const { reasons, missing } = decideToy(
      { service: { conditions: [condition] } },
      { facts: { diagnosis: { status: 'none' } } },
    )
    expect(reasons.map(({ code }) => code)).toEqual(['DIAGNOSIS_NOT_CONFIRMED'])
    expect(missing).toEqual([])
  })
})
