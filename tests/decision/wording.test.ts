import type { ReasonCode } from '../../shared/contracts/vocabulary'
import { ask, askFor } from './golden/metlife-kangyue/plan'
import { type ApplyInput, MINOR, soundDiagnosis, use } from './support/cases'
import { decided } from './support/expect'

const ill = (change: object) => ({ facts: { diagnosis: { ...soundDiagnosis, ...change } } })
const stopped = (kind: 'suspended' | 'terminated') => ({
  policy: { events: [{ on: '2026-03-01', kind }] },
})

/** The sentence that people read, whole. */
const SENTENCES: [ReasonCode, ApplyInput, string][] = [
  [
    'POLICY_NOT_EFFECTIVE',
    ask('phone-doctor', { asOf: '2025-12-01' }),
    '保单还没有生效，2026 年 1 月 1 日起生效。',
  ],
  [
    'POLICY_SUSPENDED',
    ask('phone-doctor', stopped('suspended')),
    '保单从 2026 年 3 月 1 日起中止，复效以后才能使用。',
  ],
  [
    'POLICY_ENDED',
    ask('phone-doctor', stopped('terminated')),
    '保单已在 2026 年 3 月 1 日结束，服务随之结束。',
  ],
  [
    'COOLING_OFF',
    ask('phone-doctor', { asOf: '2026-01-10', policy: { coolingOffUntil: '2026-01-16' } }),
    '犹豫期到 2026 年 1 月 16 日为止，过了这天才能使用。',
  ],
  [
    'WAITING_PERIOD',
    ask('phone-doctor', { asOf: '2026-01-10' }),
    '还在等待期，最后一天是 2026 年 1 月 30 日，过了这天才能申请。',
  ],
  ['BENEFICIARY_NOT_ALLOWED', askFor('phone-doctor'), '这项服务只给被保险人本人，亲属不能使用。'],
  [
    'RELATION_NOT_ALLOWED',
    askFor('hospital-guide', { who: { relation: 'sibling' } }),
    '能共享的亲属是父母、配偶、子女，兄弟姐妹不在其中。',
  ],
  [
    'RELATION_NOT_ALLOWED',
    askFor('hospital-guide', { who: { relation: 'other' } }),
    '能共享的亲属是父母、配偶、子女，这位的关系不在其中。',
  ],
  [
    'RELATIVE_NOT_DESIGNATED',
    askFor('hospital-guide', { who: { designatedOn: null } }),
    '这位亲属还没有被指定（最多 2 位），请被保险人先办理指定。',
  ],
  [
    'RELATIVE_NOT_DESIGNATED',
    askFor('hospital-guide', {
      who: { designatedOn: '2025-12-01' },
      usage: ['spouse:2025-09-01', 'child:2025-10-01'].map((by) =>
        use('text-consult', '2026-01-10', { by }),
      ),
    }),
    '最多只能指定 2 位亲属，名额已经给了更早指定的人，这位不能使用。',
  ],
  [
    'RELATIVE_OVER_AGE',
    askFor('hospital-guide', { who: { birthDate: '1959-06-01' } }),
    '亲属在保单生效日不能超过 65 周岁，这位亲属当时 66 周岁。',
  ],
  [
    'RELATIVE_WAITING_PERIOD',
    askFor('hospital-guide', { who: { designatedOn: '2026-03-01' } }),
    '亲属的等待期最后一天是 2026 年 3 月 30 日，过了这天才能申请。',
  ],
  [
    'APPLICANT_NOT_ALLOWED',
    ask('phone-doctor', { applicant: 'other' }),
    '请由被保险人本人来申请。',
  ],
  [
    'APPLICANT_NOT_ALLOWED',
    ask('phone-doctor', { applicant: 'other', policy: { insured: MINOR } }),
    '请由投保人或法定监护人来申请。',
  ],
  [
    'APPLICANT_NOT_ALLOWED',
    askFor('surgery-coordination', { applicant: 'relative' }),
    '请由被保险人本人来申请。',
  ],
  [
    'APPLICANT_NOT_ALLOWED',
    askFor('hospital-guide', { applicant: 'other' }),
    '请由被保险人本人，或这位亲属本人来申请。',
  ],
  [
    'GUARDIAN_REQUIRED',
    ask('phone-doctor', { policy: { insured: MINOR } }),
    '未成年人或没有完全行为能力的人，要由投保人或法定监护人代为申请。',
  ],
  [
    'QUOTA_EXHAUSTED',
    ask('home-nursing-guidance', {
      usage: [use('home-nursing-guidance', '2026-02-01', { uses: 2 })],
    }),
    '共 2 次，已经用完或占用。',
  ],
  [
    'DIAGNOSIS_NOT_COVERED',
    ask('hospital-guide', ill({ category: 'tumour' })),
    '肿瘤（非恶性）不在这项服务针对的疾病范围内。',
  ],
  [
    'DIAGNOSIS_NOT_COVERED',
    ask('hospital-guide', ill({ first: false })),
    '这项服务只针对首次确诊，复发或再次确诊不在范围内。',
  ],
  [
    'DIAGNOSIS_NOT_CONFIRMED',
    ask('hospital-guide', ill({ status: 'suspected' })),
    '目前是疑似，要确诊以后才能申请，请先取得诊断证明。',
  ],
  [
    'DIAGNOSIS_NOT_CONFIRMED',
    ask('hospital-guide', ill({ status: 'none' })),
    '要先由专科医生作出诊断才能申请。',
  ],
  [
    'DIAGNOSIS_TOO_EARLY',
    ask('hospital-guide', ill({ on: '2026-01-10' })),
    '2026 年 1 月 10 日的诊断太早：生效前、等待期内或中止期间得的病，不能用于这项服务。',
  ],
  [
    'HOSPITAL_GRADE_TOO_LOW',
    ask('outpatient-appointment', ill({ hospitalGrade: '2B' })),
    '诊断要由二级甲等或以上的医院作出，现在这家是二级乙等，请到级别够的医院复诊后再申请。',
  ],
  [
    'DEPARTMENT_EXCLUDED',
    ask('outpatient-appointment-open', { facts: { department: 'obstetrics' } }),
    '产科不在这项服务的范围内，可以换一个科室。',
  ],
  [
    'PREREQUISITE_USED',
    askFor('inpatient-coordination', {
      facts: { admissionNote: null },
      usage: [use('outpatient-appointment', '2026-02-01')],
    }),
    '没有合用的入院通知单时要先约一次门诊，而门诊预约的次数已经用完。',
  ],
  [
    'LEAD_TIME_TOO_SHORT',
    ask('hospital-guide', { facts: { wantedOn: '2026-03-11' } }),
    '日期太近，最早可以约 2026 年 3 月 12 日。',
  ],
  [
    'CONDITION_EXCLUDED',
    ask('surgery-coordination', { facts: { procedure: 'outpatient-surgery' } }),
    '门诊手术不在这项服务的范围内。',
  ],
  [
    'NO_INDICATION',
    ask('inpatient-coordination', { facts: { noIndication: true } }),
    '主诊医生认为不需要住院或手术，这项服务不能安排。',
  ],
  [
    'DOCTOR_NOT_SELECTABLE',
    ask('outpatient-appointment-open', { facts: { namesDoctor: true } }),
    '这项服务不能点名指定某一位医生，可以说明需要的科室和专长。',
  ],
]

describe('the sentence of a barrier', () => {
  it.each(SENTENCES)('%s', (code, given, sentence) => {
    const found = decided(given).reasons.find((reason) => reason.code === code)
    expect(found?.message).toBe(sentence)
    expect(found?.clause).not.toBe('')
  })
})

describe('hours in words', () => {
  it.each([
    ['phone-doctor', '每天 24 小时，春节假期休息'],
    ['text-consult', '工作日 9:00–21:00'],
    ['hospital-guide', '每天 8:00–20:00，春节假期休息'],
  ] as const)('of %s', (service, words) => {
    expect(decided(ask(service)).channel?.hours).toBe(words)
  })
})

describe('the way to the first usable day', () => {
  const spans = (given: ApplyInput) =>
    decided(given).spans.map(({ kind, from, to }) => `${kind} ${from} ${to ?? '…'}`)

  it('tells cooling-off, waiting, lead time and term in order', () => {
    expect(spans(ask('hospital-guide', { policy: { coolingOffUntil: '2026-01-16' } }))).toEqual([
      'cooling-off 2026-01-01 2026-01-16',
      'waiting 2026-01-01 2026-01-30',
      'term 2026-01-01 …',
      'lead-time 2026-03-10 2026-03-11',
    ])
  })

  it('tells a relative’s own waiting', () => {
    expect(spans(askFor('inpatient-coordination'))).toEqual([
      'waiting 2025-06-01 2025-06-30',
      'term 2025-06-01 …',
      'relative-waiting 2025-09-01 2025-09-30',
    ])
  })
})
