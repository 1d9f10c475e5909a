import type { CancelTerm, NoteRule, Service, Step } from '@shared/catalogue/types'
import type { Condition } from '@shared/rules/conditions'
import {
  alternative,
  criticalIllness,
  departments,
  diagnosisRecord,
  idDocument,
  ownFault,
} from '../common'

const conditions: Condition[] = [
  ...criticalIllness('4.2 注意事项1'),
  departments,
  { rule: 'doctor', source: '4.2 注意事项7' },
]

const cancelling: CancelTerm[] = [
  {
    freeBefore: 'notified',
    freeAhead: { workingDays: 2 },
    combine: 'both',
    after: 'used',
    source: '4.2 注意事项8',
  },
]

const notes: NoteRule[] = [
  { text: '改期和取消是同一个规矩。', source: '4.2 注意事项8' },
  { text: '指定了专家级别，就不能再挑专家门诊还是特需门诊。', source: '4.2 注意事项4' },
  ownFault('4.2 注意事项8'),
  alternative,
]

const steps: Step[] = [
  { title: '提交申请', detail: '提前 5 个工作日', source: '4.2 服务流程1' },
  { title: '选好医院和专家级别，电话告诉您', workingDays: 1, source: '4.2 服务流程3' },
  { title: '就诊前 1 天来电，约好等候地点', source: '4.2 服务流程4' },
  { title: '当天带证件，专员全程陪同', source: '4.2 服务流程5' },
]

export const outpatient: Service[] = [
  {
    id: 'outpatient-appointment',
    name: '专家或特需门诊陪诊预约',
    short: '门诊陪诊预约',
    family: 'outpatient',
    icon: 'stethoscope',
    summary: '约网络医院的专家或特需门诊，看病当天有人全程陪着。',
    keywords: ['挂号', '专家号', '特需', '门诊', '陪诊'],
    source: '4.2',
    line: 'hotline',
    shared: { with: false, source: '5.1' },
    conditions,
    leadTime: { workingDays: 5, source: '4.2 服务流程1' },
    due: [{ workingDays: 1, source: '4.2 服务流程3' }],
    materials: [idDocument('4.2 服务流程5'), diagnosisRecord('4.2 注意事项1')],
    steps,
    cancelling,
    notes,
  },
  {
    id: 'domestic-visit-after-consult',
    name: '全球会诊后的国内门诊预约',
    short: '会诊后门诊',
    family: 'outpatient',
    icon: 'stethoscope',
    summary: '做过全球会诊后要在国内看病，另外送一次门诊预约和陪诊，不占门诊次数。',
    keywords: ['会诊后', '门诊', '陪诊'],
    source: '4.1 服务流程8',
    line: 'hotline',
    shared: { with: false, source: '5.1' },
    conditions: [
      ...conditions,
      { rule: 'prerequisite', anyOf: ['global-consult'], source: '4.1 服务流程8' },
    ],
    completes: { anyOf: ['global-consult'], source: '2.1' },
    leadTime: { workingDays: 5, source: '4.2 服务流程1' },
    due: [{ workingDays: 1, source: '4.2 服务流程3' }],
    materials: [idDocument('4.2 服务流程5'), diagnosisRecord('4.2 注意事项1')],
    steps,
    cancelling,
    notes,
  },
]
