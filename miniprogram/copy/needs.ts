import type { NeedId } from '@shared/application/needs'

/** What a need is called. */
export const needWords: Record<NeedId, string> = {
  outpatient: '门诊',
  exam: '检查',
  inpatient: '住院',
  surgery: '手术',
  escort: '陪诊',
  opinion: '会诊和第二意见',
  abroad: '出国看病',
  doctor: '问医生',
  nursing: '上门护理',
  medicine: '买药',
  'special-drug': '特药',
  advance: '医疗垫付',
  'direct-billing': '直付',
  screening: '体检早筛',
}
