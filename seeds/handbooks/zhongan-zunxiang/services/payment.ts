import type { Material, NoteRule, Service } from '@shared/catalogue/types'
import type { Condition } from '@shared/rules/conditions'
import { atPublicSecondGrade, idDocument, service, untilScheduled } from '../common'

const outsideContract = (source: string): Condition => ({
  rule: 'excluded-conditions',
  any: ['contract-exclusion'],
  source,
})

/** A relative may file with the insured's written authority. */
const relativeMayFile = (source: string) => ({ relativeWithAuthorisation: true, source })

const stayPapers = (source: string): Material[] => [
  { kind: 'admission-proof', hint: '住院证、床头卡或手环的照片', source },
  { kind: 'cost-proof', hint: '押金单、催款单或费用清单', source },
  { kind: 'medical-record', hint: '这次看病的病历，写明主诉、病情和诊断', source },
  { kind: 'past-records', hint: '同一种病第一次和以后各次的病历', source },
  {
    kind: 'lab-report',
    or: ['imaging-report'],
    hint: '和这次疾病有关的化验、影像、病理报告',
    source,
  },
]

const otherPapers = (authorised: string, accident: string): Material[] => [
  {
    kind: 'authorisation',
    when: { applicant: ['relative'] },
    hint: '被保险人签的授权书，加申请人的身份证件',
    source: authorised,
  },
  {
    kind: 'accident-proof',
    when: { cause: 'accident' },
    hint: '意外事故的证明',
    source: accident,
  },
]

const paidBack = (source: string): NoteRule => ({
  text: '付给医院不等于认可赔付；多付的要退还，不退会影响下一次申请。',
  source,
})

const withoutSocialInsurance = (source: string, unless = ''): NoteRule => ({
  when: { socialInsurance: true },
  text: `您买的是有社保版：没有走社保结算的，最多付责任内的六成${unless}。`,
  source,
})

/** Where the ward cannot settle with 医保, or its yearly limit is reached, nothing is cut. */
const UNLESS_IMPOSSIBLE = '；特需、国际、VIP 部本来不能走医保的，或医保额度当年已用满的，不打折'

export const payment: Service[] = [
  service({
    id: 'direct-billing',
    name: '直付医疗服务',
    short: '直付医疗',
    family: 'payment',
    icon: 'wallet',
    summary: '在直付网络的医院看病，责任内的费用由保险公司直接和医院结。',
    keywords: ['直付', '免垫钱', '特需', '结算', '看病不付钱'],
    source: '直付医疗 一',
    line: 'direct-billing',
    onlyInsured: '直付医疗 一',
    waiting: { none: true, when: { cause: 'accident' }, source: '直付医疗 一' },
    conditions: [outsideContract('直付医疗 七')],
    leadTime: { workingDays: 1, when: { not: { cause: 'accident' } }, source: '直付医疗 三' },
    materials: [idDocument('直付医疗 四', '就诊人的身份证件，当天还要带电子直付卡')],
    steps: [
      { title: '提前 1 个工作日申请', detail: '意外不用提前', source: '直付医疗 五' },
      { title: '约好医院、科室和时间', source: '直付医疗 五' },
      { title: '带电子直付卡和证件，提前 5–10 分钟到', source: '直付医疗 四' },
      { title: '看完直接走，费用由保险公司结', source: '直付医疗 一' },
    ],
    cancelling: [{ freeAhead: { days: 1 }, after: 'used', source: '直付医疗 三' }],
    notes: [
      { text: '热门专家要提前一周约。', source: '直付医疗 三' },
      {
        when: { cause: 'accident' },
        text: '意外就诊请尽快联系；没能直付的，留好病历和发票，事后可以理赔。',
        source: '直付医疗 三',
      },
      { text: '爽约可能要自己付诊费，也会影响以后的预约。', source: '直付医疗 三' },
      { text: '直付医院的名单要扫码查看，可能调整。', source: '直付医疗 二' },
      { text: '只付超过免赔额、属于责任内、医保不报的部分。', source: '直付医疗 七' },
      withoutSocialInsurance('直付医疗 七', UNLESS_IMPOSSIBLE),
      paidBack('直付医疗 七'),
      { text: '住院和大额项目还要先申请预授权。', source: '预授权 2' },
    ],
  }),
  service({
    id: 'pre-authorisation',
    name: '预授权',
    short: '预授权',
    family: 'payment',
    icon: 'shield',
    summary: '住院、放化疗、靶向药这类治疗之前，先请保险公司同意，费用才好直付。',
    keywords: ['预授权', '授权', '住院', '化疗', '直付'],
    source: '预授权 1',
    line: 'direct-billing',
    onlyInsured: '预授权 1',
    waiting: { none: true, when: { cause: 'accident' }, source: '直付医疗 一' },
    applicants: relativeMayFile('预授权 3'),
    conditions: [outsideContract('预授权 6')],
    leadTime: { workingDays: 1, when: { not: { cause: 'accident' } }, source: '预授权 4' },
    due: [{ workingDays: 2, source: '预授权 4' }],
    materials: [
      idDocument('预授权 3'),
      ...stayPapers('预授权 3'),
      ...otherPapers('预授权 3', '预授权 3'),
    ],
    steps: [
      { title: '备齐材料，提前 1 个工作日申请', source: '预授权 4' },
      { title: '审核', detail: '疑难的会久一些', workingDays: 2, source: '预授权 4' },
      { title: '得到授权，开始治疗', source: '预授权 1' },
    ],
    cancelling: untilScheduled('预授权 4'),
    notes: [
      {
        text: '紧急来不及申请的，治疗开始后 48 小时内通知客服，打 400-114-9606。',
        source: '预授权 5',
      },
      {
        text: '住院、放化疗、全麻手术、特定药品和单价 8000 元起的项目都要先授权。',
        source: '预授权 2',
      },
      { text: '授权不等于全额赔付，自付的部分还是要付。', source: '预授权 6' },
      withoutSocialInsurance('直付医疗 七', UNLESS_IMPOSSIBLE),
    ],
  }),
  service({
    id: 'medical-advance',
    name: '医疗垫付',
    short: '医疗垫付',
    family: 'payment',
    icon: 'wallet',
    summary: '住院费用一时凑不齐，由保险公司先交给医院。',
    keywords: ['垫付', '押金', '住院费', '没钱', '交钱'],
    source: '医疗垫付 2',
    line: 'general',
    onlyInsured: '医疗垫付 2',
    waiting: { none: true, when: { cause: 'accident' }, source: '医疗垫付 2' },
    applicants: relativeMayFile('医疗垫付 5(8)'),
    conditions: [
      { rule: 'setting', allowed: ['inpatient'], source: '医疗垫付 2' },
      { rule: 'place', network: 'advance-cities', urbanOnly: true, source: '医疗垫付 3' },
      atPublicSecondGrade('医疗垫付 2'),
      { rule: 'amount', aboveDeductible: true, source: '医疗垫付 2' },
      { rule: 'amount', atMost: 100_000, source: '医疗垫付 4 5)' },
      outsideContract('医疗垫付 4 说明1'),
    ],
    materials: [
      idDocument('医疗垫付 5'),
      { kind: 'bank-card', hint: '被保险人的银行卡', source: '医疗垫付 5(2)' },
      ...stayPapers('医疗垫付 5'),
      ...otherPapers('医疗垫付 5(8)', '医疗垫付 5(9)'),
    ],
    steps: [
      { title: '在线或打 10109955 申请', source: '医疗垫付 4' },
      { title: '专员来电，帮您备材料、签文件', workingDays: 1, source: '医疗垫付 4' },
      { title: '审核，告诉您能垫多少', source: '医疗垫付 4' },
      { title: '专员把钱交给医院，您签确认书', source: '医疗垫付 4' },
      { title: '不够可以再申请', detail: '一次住院合计最多 10 万元', source: '医疗垫付 4 5)' },
      { title: '出院时专员陪着办手续，收理赔材料', source: '医疗垫付 4' },
    ],
    agreements: [
      { name: '《医疗垫付协议书》', source: '医疗垫付 4' },
      { name: '《理赔授权委托书》', source: '医疗垫付 4' },
      { name: '《理赔申请书》', source: '医疗垫付 4' },
      { name: '《垫付确认书》', source: '医疗垫付 4' },
    ],
    cancelling: untilScheduled('医疗垫付 4'),
    notes: [
      {
        text: '只垫超过免赔额、属于责任内、医保不报的部分；请备好材料原件。',
        source: '医疗垫付 4 说明1',
      },
      withoutSocialInsurance('医疗垫付 4 说明2'),
      paidBack('医疗垫付 4 说明3'),
    ],
  }),
]
