import type { Material, NoteRule, Service, Step } from '@shared/catalogue/types'
import type { Condition } from '@shared/rules/conditions'
import {
  askForList,
  diagnosisRecord,
  idDocument,
  never,
  noNamedDoctor,
  ownCosts,
  publicSecondGrade,
  reviewed,
  service,
  untilScheduled,
  waitedOut,
} from '../common'

const conditions: Condition[] = [
  {
    rule: 'rider',
    rider: 'advanced-therapy',
    name: '恶性肿瘤先进疗法医疗责任',
    source: '先进医疗 2',
  },
  {
    rule: 'diagnosis',
    statuses: ['confirmed'],
    categories: ['tumour', 'malignant-tumour'],
    source: '先进医疗 2',
  },
  waitedOut('先进医疗 2'),
  publicSecondGrade('先进医疗 2'),
]

const materials: Material[] = [
  idDocument('先进医疗 4'),
  diagnosisRecord('先进医疗 4'),
  { kind: 'pathology-report', hint: '病理报告', source: '先进医疗 4' },
  { kind: 'lab-report', hint: '检查和化验报告', source: '先进医疗 4' },
  { kind: 'imaging-report', hint: '影像报告', source: '先进医疗 4' },
  { kind: 'medical-record', hint: '症状开始以来的门诊和住院病历', source: '先进医疗 4' },
]

const steps = (arrange: Step[]): Step[] => [
  { title: '提交申请和材料', source: '先进医疗 7' },
  reviewed('先进医疗 7'),
  ...arrange,
]

const notes: NoteRule[] = [ownCosts('先进医疗 5 说明3'), askForList('可以去的医院', '先进医疗 3')]

const common = {
  line: 'special',
  onlyInsured: '先进医疗 2',
  waiting: '先进医疗 5 说明5',
  materials,
}

export const advanced: Service[] = [
  service({
    ...common,
    id: 'advanced-therapy-outpatient',
    name: '先进医疗就医协助 质子重离子门诊挂号',
    short: '质子重离子门诊',
    family: 'outpatient',
    icon: 'stethoscope',
    summary: '约质子重离子医院的专科门诊，一线和省会城市有人全程陪着。',
    keywords: ['质子', '重离子', '肿瘤', '门诊', '放疗'],
    source: '先进医疗 5(1) 门诊',
    conditions: [...conditions, noNamedDoctor('先进医疗 5(1) 门诊')],
    due: [{ workingDays: 5, source: '先进医疗 5(1) 门诊' }],
    steps: steps([
      { title: '来电弄清病情，约好门诊', workingDays: 5, source: '先进医疗 5(1) 门诊' },
      { title: '按时就诊', detail: '一线和省会城市有人陪', source: '先进医疗 5(1) 门诊' },
    ]),
    cancelling: untilScheduled('先进医疗 5 说明6'),
    notes: [
      { text: '要有质子重离子治疗的适应症。', source: '先进医疗 5(1) 门诊' },
      { text: '医院可以由您选，科室和医生由专员安排。', source: '先进医疗 5(1) 门诊' },
      { text: '约好并经您确认后，自己没有按时去，次数算用掉。', source: '先进医疗 5 说明6' },
      ...notes,
    ],
  }),
  service({
    ...common,
    id: 'advanced-therapy-inpatient',
    name: '先进医疗就医协助 质子重离子住院安排',
    short: '质子重离子住院',
    family: 'inpatient',
    icon: 'bed',
    summary: '安排质子重离子医院的床位，入院当天有人陪着办手续。',
    keywords: ['质子', '重离子', '肿瘤', '住院', '床位'],
    source: '先进医疗 5(1) 住院',
    conditions: [
      ...conditions,
      noNamedDoctor('先进医疗 5(1) 住院'),
      { rule: 'indication', source: '先进医疗 5 说明7' },
    ],
    due: [{ workingDays: 20, source: '先进医疗 5(1) 住院' }],
    steps: steps([
      { title: '推荐医院，安排床位', workingDays: 20, source: '先进医疗 5(1) 住院' },
      { title: '入院当天有人陪着办手续', source: '先进医疗 5(1) 住院' },
    ]),
    cancelling: never('先进医疗 5 说明6'),
    notes: [
      { text: '要符合那家医院的住院条件。', source: '先进医疗 5 说明7' },
      { text: '约了以后不能取消，自己去不了也算用掉。', source: '先进医疗 5 说明6' },
      ...notes,
    ],
  }),
  service({
    ...common,
    id: 'advanced-therapy-japan',
    name: '先进医疗就医协助 赴日硼中子/光免疫',
    short: '赴日先进医疗',
    family: 'overseas',
    icon: 'plane',
    summary: '先由日本的医院看病历给书面意见；医院肯收，就帮您安排签证、机票、住宿、接送和翻译。',
    keywords: ['日本', '硼中子', '光免疫', '出国', '肿瘤'],
    source: '先进医疗 5(2) 二诊',
    conditions,
    steps: steps([
      { title: '选意向医院，签服务协议', detail: '2 天内', source: '先进医疗 5(2) 二诊' },
      { title: '整理、翻译病历', workingDays: 3, source: '先进医疗 5(2) 二诊' },
      {
        title: '日本医院给书面意见',
        detail: '会诊结束后 2 个工作日内',
        source: '先进医疗 5(2) 二诊',
      },
      { title: '医院肯收：安排签证、行程和住宿', workingDays: 3, source: '先进医疗 5(2) 赴日' },
      { title: '赴日治疗，有翻译陪着', source: '先进医疗 5(2) 赴日' },
      { title: '回国，理赔和随访', source: '先进医疗 5(2) 赴日' },
    ]),
    agreements: [{ name: '服务协议', source: '先进医疗 5(2) 二诊' }],
    cancelling: untilScheduled('先进医疗 5(2) 二诊'),
    notes: [
      {
        text: '意向医院不收的，最多再问一家；还不收，服务就到这里。',
        source: '先进医疗 5(2) 二诊',
      },
      { text: '后面的赴日安排跟着书面意见走，不另外占次数。', source: '先进医疗 5(2) 赴日' },
      {
        text: '治疗费可以申请垫付，只垫超过免赔额、属于责任内的；多垫的要退还。',
        source: '先进医疗 5 垫付',
      },
      { text: '申请垫付要交银行卡、住院和费用证明、病历和检查报告。', source: '先进医疗 6' },
      { text: '签证被拒可以再办一次；机票、酒店和当地住宿费自付。', source: '先进医疗 5(2) 赴日' },
      { text: '接送机单程 20 公里以内，首次治疗接送 10 公里以内。', source: '先进医疗 5(2) 赴日' },
      ...notes,
    ],
  }),
]
