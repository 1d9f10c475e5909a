import type { Service } from '@shared/catalogue/types'
import type { NoteDemand } from '@shared/rules/facts/admissionNote'
import {
  alternative,
  criticalIllness,
  departments,
  suspended,
  twoDaysAhead,
  waitedOut,
} from '../common'

/** A 住院单 counts when it is of the hospital wanted. */
const demands: NoteDemand[] = ['wantedHospital']

export const greenChannel: Service[] = [
  {
    id: 'outpatient-appointment',
    name: '重疾特需/专家门诊协调',
    short: '专家门诊协调',
    family: 'outpatient',
    icon: 'stethoscope',
    summary: '怀疑或确诊重疾时，约三甲医院的专家或特需门诊，当天有人陪诊。',
    keywords: ['挂号', '专家号', '特需', '门诊', '陪诊'],
    source: '三 (一)1',
    line: 'green-channel',
    shared: { with: false, source: '三' },
    applicants: { source: '三' },
    conditions: [
      criticalIllness('三 (一)1'),
      waitedOut('三 (五)'),
      departments,
      { rule: 'doctor', source: '三 (三)2' },
    ],
    due: [{ workingDays: 5, source: '三 (四)' }],
    materials: [
      { kind: 'id-document', hint: '身份证和医保卡号，就诊当天要带医保卡', source: '三 (二)门诊' },
      { kind: 'diagnosis-record', hint: '写明怀疑或确诊重疾的病历', source: '三 (一)1' },
    ],
    steps: [
      { title: '打专线，报上姓名、证件号、医保卡号和要求', source: '三 (二)门诊' },
      { title: '选医院和科室', detail: '可约副主任及以上专家', source: '三 (二)门诊' },
      { title: '约好并告诉您', workingDays: 5, source: '三 (四)' },
      { title: '就诊前一天，陪诊人员来电', source: '三 (二)门诊' },
      { title: '当天全程陪诊', source: '三 (二)门诊' },
    ],
    cancelling: twoDaysAhead,
    notes: [alternative, suspended],
  },
  {
    id: 'inpatient-surgery-coordination',
    name: '重疾住院和手术协调',
    short: '住院手术协调',
    family: 'inpatient',
    icon: 'bed',
    summary: '怀疑或确诊重疾要住院或手术时，协调三甲医院的床位和手术，入院当天有人陪。',
    keywords: ['住院', '手术', '床位', '入院'],
    source: '三 (一)2',
    line: 'green-channel',
    shared: { with: false, source: '三' },
    applicants: { source: '三' },
    conditions: [
      criticalIllness('三 (一)2'),
      waitedOut('三 (五)'),
      departments,
      { rule: 'doctor', source: '三 (三)2' },
      {
        rule: 'admission-note',
        demands,
        otherwise: { nothing: true },
        source: '三 (三)6',
      },
      { rule: 'indication', source: '三 (三)6' },
    ],
    due: [
      { workingDays: 7, when: { note: { fits: true, demands } }, source: '三 (四)' },
      { workingDays: 5, when: { note: { fits: false, demands } }, source: '三 (三)6' },
    ],
    materials: [
      { kind: 'id-document', hint: '身份证和医保卡号', source: '三 (二)住院' },
      { kind: 'diagnosis-record', hint: '写明怀疑或确诊重疾的病历', source: '三 (一)2' },
      {
        kind: 'admission-note',
        when: { note: { fits: true, demands } },
        hint: '想住的那家医院开的住院单',
        source: '三 (三)6',
      },
    ],
    steps: [
      { title: '打专线申请，核对身份', source: '三 (二)住院' },
      {
        title: '没有住院单：先约一次门诊',
        detail: '不另外占用门诊次数',
        workingDays: 5,
        source: '三 (三)6',
      },
      { title: '安排住院和手术', workingDays: 7, source: '三 (四)' },
      { title: '入院前一天，陪诊人员来电', source: '三 (二)住院' },
      { title: '入院当天陪您办手续', source: '三 (二)住院' },
    ],
    cancelling: twoDaysAhead,
    notes: [
      {
        when: { note: { fits: false, demands } },
        text: '没有合用的住院单，会先帮您约一次门诊；院方不开住院单就办不了住院。',
        source: '三 (三)6',
      },
      alternative,
      suspended,
    ],
  },
]
