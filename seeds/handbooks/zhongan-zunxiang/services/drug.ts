import type { Material, NoteRule, Service, Step } from '@shared/catalogue/types'
import {
  confirmedTumour,
  diagnosisRecord,
  idDocument,
  publicSecondGrade,
  service,
  untilScheduled,
  waitedOut,
} from '../common'

const prescriptionPaper = (source: string): Material => ({
  kind: 'prescription',
  hint: '医生开的处方',
  source,
})

const fetching = (apply: string, give: string): Step[] => [
  { title: '提交申请、诊断和处方', source: apply },
  { title: '审核通过，告诉您去哪家药店', source: apply },
  { title: '专人带着领药，当场结算', source: give },
]

const settled = (source: string): NoteRule => ({
  text: '比例和额度看您的保单；进了医保的药要配合医保结算，自付部分领药时付。',
  source,
})

export const drug: Service[] = [
  service({
    id: 'genetic-test',
    name: '用药前基因检测',
    short: '用药前检测',
    family: 'drug',
    icon: 'dna',
    summary: '用靶向药或免疫药之前，先做基因或病理检测，看哪种药合适。',
    keywords: ['基因', '检测', '靶向', '免疫', '肿瘤'],
    source: '用药前检测 2',
    line: 'special',
    onlyInsured: '用药前检测 1',
    waiting: '用药前检测 1',
    conditions: [
      confirmedTumour('用药前检测 1'),
      waitedOut('用药前检测 1'),
      publicSecondGrade('用药前检测 1'),
    ],
    due: [{ workingDays: 10, source: '用药前检测 2' }],
    materials: [
      idDocument('用药前检测 3'),
      diagnosisRecord('用药前检测 1', '写明恶性肿瘤的诊断证明'),
    ],
    steps: [
      { title: '主治医生推荐检测项目', source: '用药前检测 4' },
      { title: '提交申请和材料', source: '用药前检测 3' },
      { title: '专员带着抽血，或借出组织样本寄送', source: '用药前检测 4' },
      {
        title: '出检测报告',
        detail: '收到样本后 3–10 个工作日',
        workingDays: 10,
        source: '用药前检测 2',
      },
    ],
    cancelling: untilScheduled('用药前检测 3'),
    notes: [
      { text: '只针对靶向药和免疫治疗药。', source: '用药前检测 2' },
      { text: '报告只作参考，不能当作诊断。', source: '用药前检测 2 注3' },
      { text: '寄样本的快递费到付。', source: '用药前检测 4' },
    ],
  }),
  service({
    id: 'oncology-drug',
    name: '肿瘤特药',
    short: '肿瘤特药',
    family: 'drug',
    icon: 'pill',
    summary: '医院里买不到的抗肿瘤药，到合作药店领，责任内的药费当场结算。',
    keywords: ['特药', '靶向药', '抗癌药', '药店', '肿瘤'],
    source: '肿瘤特药 1',
    line: 'special',
    onlyInsured: '肿瘤特药 1',
    waiting: '肿瘤特药 1',
    conditions: [
      { rule: 'rider', rider: 'oncology-drug', name: '肿瘤特药责任', source: '肿瘤特药 1' },
      confirmedTumour('肿瘤特药 1'),
      waitedOut('肿瘤特药 1'),
      publicSecondGrade('肿瘤特药 1'),
      { rule: 'prescription', maxDays: 30, source: '肿瘤特药 2' },
      { rule: 'prescription', notInHospital: true, source: '肿瘤特药 1' },
    ],
    materials: [
      idDocument('肿瘤特药 5'),
      diagnosisRecord('肿瘤特药 1', '写明恶性肿瘤的诊断证明'),
      prescriptionPaper('肿瘤特药 1'),
    ],
    steps: fetching('肿瘤特药 5', '肿瘤特药 4'),
    cancelling: untilScheduled('肿瘤特药 5'),
    notes: [
      { text: '药要在保单的清单里，并且合说明书的适应症和用法。', source: '肿瘤特药 2' },
      settled('肿瘤特药 3'),
    ],
  }),
  service({
    id: 'rare-disease-drug',
    name: '罕见病特药',
    short: '罕见病特药',
    family: 'drug',
    icon: 'pill',
    summary: '医院里买不到的罕见病药，到合作药店领，责任内的药费当场结算。',
    keywords: ['罕见病', '特药', '药店'],
    source: '罕见病特药 1',
    line: 'general',
    onlyInsured: '罕见病特药 1',
    waiting: '罕见病特药 1',
    conditions: [
      { rule: 'rider', rider: 'rare-disease-drug', name: '罕见病特药责任', source: '罕见病特药 1' },
      {
        rule: 'diagnosis',
        statuses: ['confirmed'],
        categories: ['rare-disease'],
        source: '罕见病特药 1',
      },
      waitedOut('罕见病特药 1'),
      publicSecondGrade('罕见病特药 1'),
      { rule: 'hospital', wards: ['ordinary'], source: '罕见病特药 1' },
      { rule: 'prescription', notInHospital: true, source: '罕见病特药 1' },
    ],
    materials: [
      idDocument('罕见病特药 5'),
      diagnosisRecord('罕见病特药 1', '公立医院普通部写明罕见病的诊断证明'),
      prescriptionPaper('罕见病特药 1'),
    ],
    steps: fetching('罕见病特药 5', '罕见病特药 3 服务内容'),
    cancelling: untilScheduled('罕见病特药 5'),
    notes: [
      { text: '药要在保单的清单里。', source: '罕见病特药 2' },
      settled('罕见病特药 3 赔付比例'),
    ],
  }),
  service({
    id: 'boao-drug',
    name: '海南博鳌国际特药',
    short: '博鳌国际特药',
    family: 'drug',
    icon: 'plane',
    summary: '不出国，到海南博鳌用上只在国外上市的药。',
    keywords: ['博鳌', '海南', '进口药', '国外药', '肿瘤'],
    source: '海南博鳌 1',
    line: 'general',
    onlyInsured: '海南博鳌 2(4)',
    waiting: '海南博鳌 2(4)',
    conditions: [
      {
        rule: 'rider',
        rider: 'boao-drug',
        name: '海南博鳌特种进口药品责任',
        source: '海南博鳌 2(5)',
      },
      confirmedTumour('海南博鳌 1'),
      waitedOut('海南博鳌 2(4)'),
    ],
    leadTime: { workingDays: 15, source: '海南博鳌 2(3)' },
    materials: [
      idDocument('海南博鳌 5'),
      diagnosisRecord('海南博鳌 2(4)', '写明清单里的病的诊断证明'),
      prescriptionPaper('海南博鳌 2(5)'),
    ],
    steps: [
      { title: '打 10109955，至少提前 15 个工作日', source: '海南博鳌 2(3)' },
      { title: '材料初审，整理病历', source: '海南博鳌 3' },
      { title: '专家远程会诊，定方案', source: '海南博鳌 3' },
      { title: '监管部门审批', workingDays: 7, source: '海南博鳌 3 第3项' },
      {
        title: '采购药品',
        detail: '医院已有药的不用等',
        workingDays: 14,
        source: '海南博鳌 3 第3项',
      },
      { title: '到海南用药', source: '海南博鳌 2(1)' },
    ],
    cancelling: untilScheduled('海南博鳌 5'),
    notes: [
      { text: '只在海南博鳌超级医院和海南博鳌恒大国际医院用药。', source: '海南博鳌 2(1)' },
      { text: '要由超级医院的专科医生诊断，并且必须用这种药。', source: '海南博鳌 2(4)' },
      { text: '药要在保单的清单里；审批不过就不能用。', source: '海南博鳌 2(5)' },
      { text: '食宿、往返、住院和门诊的费用自付。', source: '海南博鳌 2(2)' },
    ],
  }),
]
