import type { Due, Service } from '@shared/catalogue/types'
import type { NoteDemand } from '@shared/rules/facts/admissionNote'
import {
  designatedIllness,
  diagnosisRecord,
  idDocument,
  notBeforeWaitingEnds,
  relativesData,
  secondGradeA,
  survey,
} from '../common'

const demands: NoteDemand[] = ['inNetwork', 'wantedHospital']

/** Without a fitting note the outpatient visit comes first, and takes its own use. */
const outpatientFirst = {
  consumesFirstOf: [
    { service: 'outpatient-appointment' },
    { service: 'outpatient-appointment-open', insuredOnly: true },
  ],
}

const due = (source: string): Due[] => [
  { workingDays: 10, when: { note: { fits: true, demands } }, source },
  { workingDays: 3, when: { note: { fits: false, demands } }, source },
]

const escortNote = (source: string) => ({
  text: '当天会有导医陪同；陪同不能单独申请。',
  source,
})

export const inpatient: Service[] = [
  {
    id: 'inpatient-coordination',
    name: '住院预约协调',
    short: '住院协调',
    family: 'inpatient',
    icon: 'bed',
    summary: '确诊指定疾病要住院时，帮您或亲属在网络医院协调床位。',
    keywords: ['住院', '床位', '入院', '病房'],
    source: '4.4',
    line: 'daytime',
    shared: { with: true, source: '4.4' },
    applicants: { only: 'insured', source: '4.4' },
    conditions: [
      designatedIllness('4.4'),
      notBeforeWaitingEnds(),
      secondGradeA('4.4 注意事项1'),
      {
        rule: 'admission-note',
        demands,
        otherwise: outpatientFirst,
        source: '4.4 服务流程2',
        usedUpSource: '4.4 注意事项9',
      },
      { rule: 'indication', source: '4.4 注意事项4' },
    ],
    due: due('4.4 服务流程2'),
    materials: [
      idDocument('4.4 服务流程2'),
      diagnosisRecord('4.4 注意事项1'),
      {
        kind: 'admission-note',
        optional: true,
        hint: '没有也能申请，会先约一次门诊',
        source: '4.4 注意事项8',
      },
    ],
    steps: [
      { title: '提交申请', source: '4.4' },
      { title: '专员核对病情和入院通知单', source: '4.4 服务流程2' },
      {
        title: '没有通知单：先约一次门诊',
        detail: '从 2–3 家三甲医院里选一家，3 个工作日内约好',
        workingDays: 3,
        source: '4.4 服务流程2',
      },
      {
        title: '协调床位',
        detail: '拿到通知单后 8–10 个工作日',
        workingDays: 10,
        source: '4.4 服务流程2',
      },
      { title: '入院前 1 天来电，告诉您时间和地点', source: '4.4 服务流程2' },
      survey('4.4'),
    ],
    cancelling: [{ freeBefore: 'notified', after: 'used', source: '4.4 注意事项10' }],
    notes: [
      {
        when: { condition: 'infectious-disease' },
        text: '有传染病的，综合医院可能不收治；因此住不进医院，服务商不承担责任。',
        source: '4.4 注意事项2',
      },
      escortNote('4.4'),
      relativesData,
    ],
  },
  {
    id: 'surgery-coordination',
    name: '手术预约协调',
    short: '手术协调',
    family: 'inpatient',
    icon: 'surgery',
    summary: '确诊指定疾病要做住院手术时，帮您或亲属协调医院和手术。',
    keywords: ['手术', '开刀', '住院手术'],
    source: '4.5',
    line: 'daytime',
    shared: { with: true, source: '4.5' },
    applicants: { only: 'insured', source: '4.5' },
    conditions: [
      designatedIllness('4.5'),
      notBeforeWaitingEnds(),
      secondGradeA('4.5 注意事项1'),
      { rule: 'procedure', excluded: ['outpatient-surgery'], source: '4.5 注意事项14' },
      {
        rule: 'admission-note',
        demands,
        otherwise: outpatientFirst,
        source: '4.5 服务流程2',
        usedUpSource: '4.5 注意事项9',
      },
      { rule: 'indication', source: '4.5 注意事项4' },
    ],
    due: due('4.5 服务流程2'),
    materials: [
      idDocument('4.5 服务流程2'),
      diagnosisRecord('4.5 注意事项1'),
      {
        kind: 'admission-note',
        optional: true,
        hint: '没有也能申请，会先约一次门诊',
        source: '4.5 注意事项8',
      },
    ],
    steps: [
      { title: '提交申请', source: '4.5' },
      { title: '专员核对病情和入院通知单', source: '4.5 服务流程2' },
      {
        title: '没有通知单：先约一次门诊',
        detail: '从 2–3 家三甲医院里选一家，2–3 个工作日内约好',
        workingDays: 3,
        source: '4.5 服务流程2',
      },
      {
        title: '协调住院和手术',
        detail: '拿到通知单后 8–10 个工作日',
        workingDays: 10,
        source: '4.5 服务流程2',
      },
      { title: '入院前 1 天来电，告诉您时间和地点', source: '4.5 服务流程2' },
      survey('4.5'),
    ],
    cancelling: [{ freeBefore: 'notified', after: 'used', source: '4.5 注意事项10' }],
    notes: [
      {
        when: { condition: 'infectious-disease' },
        text: '有传染病的，综合医院可能不收治；因此住不进医院，服务商不承担责任。',
        source: '4.5 注意事项2',
      },
      escortNote('4.5'),
      relativesData,
    ],
  },
]
