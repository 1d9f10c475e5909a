import type { CancelTerm, NoteRule, Service, Step } from '@shared/catalogue/types'
import {
  designatedIllness,
  diagnosisRecord,
  idDocument,
  notBeforeWaitingEnds,
  outpatientDepartments,
  relativesData,
  secondGradeA,
  survey,
} from '../common'

const steps: Step[] = [
  { title: '提交申请', detail: '至少提前 7 个工作日', source: '4.3 服务流程1' },
  { title: '专员核对身份和病情', source: '4.3' },
  {
    title: '选定医院和专家，电话告诉您',
    workingDays: 3,
    source: '4.3 服务流程3',
  },
  { title: '带证件按时就诊', source: '4.3 服务流程4' },
  survey('4.3'),
]

const cancelling: CancelTerm[] = [
  { freeBefore: 'notified', after: 'used', source: '4.3 注意事项6' },
]

const notes: NoteRule[] = [
  {
    text: '约好后去不了，请提前一个工作日、14:00 之前打专线退号，不然医院会记爽约。',
    source: '4.3 注意事项9',
  },
  { text: '要求了专家级别，就不能再挑普通号、专家号或特需号。', source: '4.3 注意事项4' },
  { text: '医院名单要扫码查看，想去的医院是否在内，请问专员。', source: '附录一' },
]

export const outpatient: Service[] = [
  {
    id: 'outpatient-appointment',
    name: '专家或特需门诊预约协调（首次确诊指定疾病）',
    short: '专家门诊预约',
    family: 'outpatient',
    icon: 'stethoscope',
    summary: '确诊指定疾病以后，专员帮您或亲属挑选医院和专家，约好门诊号。',
    keywords: ['挂号', '专家号', '特需', '门诊', '确诊'],
    source: '4.3 服务内容1',
    line: 'daytime',
    shared: { with: true, source: '4.3 服务内容1' },
    conditions: [
      designatedIllness('4.3 服务内容1'),
      notBeforeWaitingEnds(),
      secondGradeA('4.3 注意事项1'),
      outpatientDepartments,
      { rule: 'doctor', source: '4.3 注意事项4' },
    ],
    leadTime: { workingDays: 7, source: '4.3 服务流程1' },
    due: [{ workingDays: 3, source: '4.3 服务流程3' }],
    materials: [idDocument('4.3 服务流程4'), diagnosisRecord('4.3 注意事项1')],
    steps,
    cancelling,
    notes: [...notes, relativesData],
  },
  {
    id: 'outpatient-appointment-open',
    name: '专家或特需门诊预约协调（无需确诊）',
    short: '门诊预约·免确诊',
    family: 'outpatient',
    icon: 'stethoscope',
    summary: '还没有确诊也可以用：专员帮您本人挑选医院和专家，约好门诊号。',
    keywords: ['挂号', '专家号', '特需', '门诊', '没确诊'],
    source: '4.3 服务内容2',
    line: 'daytime',
    shared: { with: false, source: '4.3 服务内容2' },
    conditions: [outpatientDepartments, { rule: 'doctor', source: '4.3 注意事项4' }],
    leadTime: { workingDays: 7, source: '4.3 服务流程1' },
    due: [{ workingDays: 3, source: '4.3 服务流程3' }],
    materials: [idDocument('4.3 服务流程4')],
    steps,
    cancelling,
    notes,
  },
]
