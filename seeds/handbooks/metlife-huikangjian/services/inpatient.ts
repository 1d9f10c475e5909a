import type { Due, Material, NoteRule, Service } from '@shared/catalogue/types'
import type { Condition } from '@shared/rules/conditions'
import type { NoteDemand } from '@shared/rules/facts/admissionNote'
import { alternative, criticalIllness, diagnosisRecord, idDocument, ownFault } from '../common'

const demands: NoteDemand[] = ['inNetwork', 'wantedHospital']

const due = (source: string): Due[] => [
  { workingDays: 10, when: { note: { fits: true, demands } }, source },
  { workingDays: 3, when: { note: { fits: false, demands } }, source },
]

/** Both services ask the same of the person; only the clauses differ. */
const conditions = (clause: '4.3' | '4.4'): Condition[] => [
  ...criticalIllness(`${clause} 注意事项1`),
  {
    rule: 'admission-note',
    demands,
    network: 'domestic',
    otherwise: { consumesFirstOf: [{ service: 'outpatient-appointment' }] },
    source: `${clause} 服务流程2`,
    usedUpSource: `${clause} 注意事项9`,
  },
  { rule: 'indication', source: `${clause} 注意事项4` },
  { rule: 'doctor', source: `${clause} 注意事项5` },
]

const withoutNote = (source: string): NoteRule => ({
  when: { note: { fits: false, demands } },
  text: '没有合用的入院通知单，要先约一次门诊，占用门诊 1 次；门诊后开了通知单再协调住院。',
  source,
})

const optionalNote = (source: string): Material => ({
  kind: 'admission-note',
  optional: true,
  hint: '没有也能申请，要先约一次门诊，占用门诊 1 次',
  source,
})

export const inpatient: Service[] = [
  {
    id: 'inpatient-coordination',
    name: '住院协调',
    short: '住院协调',
    family: 'inpatient',
    icon: 'bed',
    summary: '重疾要住院时，协调网络医院的床位，入院当天有人陪您办手续。',
    keywords: ['住院', '床位', '入院'],
    source: '4.3',
    line: 'hotline',
    shared: { with: false, source: '5.1' },
    conditions: conditions('4.3'),
    due: due('4.3 服务流程2'),
    materials: [
      idDocument('4.3 服务流程2'),
      diagnosisRecord('4.3 注意事项1'),
      optionalNote('4.3 注意事项8'),
    ],
    steps: [
      { title: '打专线申请，核对病情和通知单', source: '4.3 服务流程2' },
      {
        title: '没有通知单：先约一次门诊',
        detail: '从 2–3 家三甲医院里选一家，有人陪诊',
        workingDays: 3,
        source: '4.3 服务流程2',
      },
      { title: '协调床位', detail: '8–10 个工作日', workingDays: 10, source: '4.3 服务流程2' },
      { title: '入院前 1 天来电', source: '4.3 服务流程2' },
      { title: '入院当天有人陪您办手续', source: '4.3 服务流程2' },
    ],
    cancelling: [{ freeBefore: 'submitted', after: 'forbidden', source: '4.3 注意事项10' }],
    notes: [
      withoutNote('4.3 服务流程2'),
      {
        when: { condition: 'infectious-disease' },
        text: '有传染病的，综合医院可能不收治；因此住不进医院，服务商不承担责任。',
        source: '4.3 注意事项2',
      },
      ownFault('4.3 注意事项10'),
      alternative,
    ],
  },
  {
    id: 'surgery-coordination',
    name: '手术协调',
    short: '手术协调',
    family: 'inpatient',
    icon: 'surgery',
    summary: '重疾要手术时，从 2–3 家网络医院里选一家协调，不占住院协调的次数。',
    keywords: ['手术', '开刀', '住院手术'],
    source: '4.4',
    line: 'hotline',
    shared: { with: false, source: '5.1' },
    conditions: conditions('4.4'),
    due: due('4.4 服务流程2'),
    materials: [
      idDocument('4.4 服务流程2'),
      diagnosisRecord('4.4 注意事项1'),
      optionalNote('4.4 注意事项8'),
    ],
    steps: [
      { title: '打专线申请，核对病情和通知单', source: '4.4 服务流程2' },
      {
        title: '没有通知单：先约一次门诊',
        detail: '从 2–3 家三甲医院里选一家，有人陪诊',
        workingDays: 3,
        source: '4.4 服务流程2',
      },
      {
        title: '协调住院和手术',
        detail: '8–10 个工作日',
        workingDays: 10,
        source: '4.4 服务流程2',
      },
      { title: '入院前 1 天来电', source: '4.4 服务流程2' },
      { title: '入院当天有人陪您办手续', source: '4.4 服务流程2' },
    ],
    cancelling: [{ freeBefore: 'submitted', after: 'forbidden', source: '4.4 注意事项10' }],
    notes: [
      withoutNote('4.4 服务流程2'),
      {
        when: { condition: 'infectious-disease' },
        text: '有传染病的，综合医院可能不收治；因此住不进医院，服务商不承担责任。',
        source: '4.4 注意事项2',
      },
      { text: '不占用住院协调的次数。', source: '4.4 注意事项11' },
      ownFault('4.4 注意事项10'),
      alternative,
    ],
  },
]
