import type { FactName, MaterialKind, MissingItem } from '@shared/contracts/vocabulary'

export interface MissingCopy {
  words: string
  /** What it is, for somebody who has never held one. */
  hint?: string
}

const facts: Record<FactName, MissingCopy> = {
  diagnosis: { words: '病情诊断' },
  admissionNote: { words: '有没有入院通知单' },
  examOrder: { words: '有没有检查单' },
  department: { words: '想看的科室' },
  hospital: { words: '就诊的医院' },
  city: { words: '在哪个城市' },
  urban: { words: '是不是在市区' },
  wantedOn: { words: '希望的日期' },
  cause: { words: '因为生病还是意外' },
  procedure: { words: '要做哪种手术' },
  noIndication: { words: '医生怎么说' },
  conditions: { words: '有没有特别的情况' },
  discharge: { words: '出院的日子' },
  nursing: { words: '要哪种护理' },
  leg: { words: '入院还是出院' },
  setting: { words: '门诊还是住院' },
  distanceKm: { words: '路程多远' },
  tripDays: { words: '去几天' },
  days: { words: '要几天' },
  amount: { words: '金额多少' },
  prescription: { words: '处方情况' },
  package: { words: '选哪个筛查项目' },
  married: { words: '是否已婚' },
  recordsUpTo: { words: '病历到哪一天' },
  topic: { words: '想问什么' },
  namesDoctor: { words: '是否点名要某位医生' },
}

const materials: Record<MaterialKind, MissingCopy> = {
  'id-document': { words: '身份证件', hint: '身份证、户口簿或护照，正反两面' },
  'medical-record': { words: '病历', hint: '门诊病历本，或医院打印的病历' },
  'diagnosis-record': { words: '诊断证明或病历', hint: '写明病名，盖有医院的章' },
  'pathology-report': { words: '病理报告', hint: '活检或手术后医院给的报告' },
  'lab-report': { words: '化验单', hint: '抽血、验尿等检查的结果' },
  'imaging-report': { words: '影像报告', hint: 'CT、核磁、B 超的文字报告' },
  'imaging-dicom': { words: '影像光盘', hint: '向医院影像科要的原始片子' },
  'admission-note': { words: '入院通知单', hint: '医生开的住院单' },
  'exam-order': { words: '检查单', hint: '医生开的检查申请' },
  'admission-proof': { words: '住院证明', hint: '证明正在住院的单子' },
  'cost-proof': { words: '费用单据', hint: '预交金收据或费用清单' },
  'past-records': { words: '以前的病历', hint: '和这次病情有关的就行' },
  'bank-card': { words: '银行卡', hint: '本人名下，拍有卡号的一面' },
  'guardianship-proof': { words: '监护关系证明', hint: '出生证或户口簿' },
  authorisation: { words: '授权书', hint: '本人签了名的' },
  'accident-proof': { words: '意外证明', hint: '说明意外怎么发生的材料' },
  prescription: { words: '处方', hint: '医生开的，写明药名和用量' },
  'discharge-summary': { words: '出院小结', hint: '出院时医院给的' },
  'transport-certificate': { words: '可以转运的证明', hint: '医生说明适合转运' },
}

export const factCopy = (name: FactName): MissingCopy => facts[name]
export const materialCopy = (kind: MaterialKind): MissingCopy => materials[kind]

/** Words for one item of a decision's `missing`. */
export const missingCopy = (item: MissingItem): MissingCopy => {
  const [kind, name] = item.split('.') as ['facts' | 'materials', string]
  return kind === 'facts' ? facts[name as FactName] : materials[name as MaterialKind]
}
