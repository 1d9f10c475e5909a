import type { Clause } from '@shared/catalogue/types'

/** What 4.3 and 4.4 say in the same words. */
const alike = (clause: '4.3' | '4.4', name: string): Clause[] => [
  {
    id: `${clause} 注意事项2`,
    title: `${name}：传染病`,
    summary: '因传染病而综合医院不能收治的，服务商不承担责任。',
  },
  {
    id: `${clause} 注意事项4`,
    title: `${name}：没有指征`,
    summary: '主诊医生认为不需要住院或手术，就不能安排。',
  },
  { id: `${clause} 注意事项5`, title: `${name}：不能指定`, summary: '不能指定床位和专家级别。' },
  {
    id: `${clause} 注意事项6`,
    title: `${name}：床位紧张`,
    summary: '要的医院床位紧张，可以调到同级别的三甲医院。',
  },
  {
    id: `${clause} 注意事项7`,
    title: `${name}：入院以后`,
    summary: '入院后和医院之间的纠纷，不再由服务商协调。',
  },
  {
    id: `${clause} 注意事项8`,
    title: `${name}：哪种通知单不算`,
    summary: '没开、不是想住的医院开的、或医院不在网络内，都按没有通知单办。',
  },
  {
    id: `${clause} 注意事项9`,
    title: `${name}：门诊次数用完`,
    summary: '没有通知单，门诊又单独用过了，就不能提供。',
  },
  {
    id: `${clause} 注意事项10`,
    title: `${name}：不能取消`,
    summary: '申请以后不能取消；因自身原因中途做不完，算用掉。',
  },
]

/** 4.3 住院协调. */
export const inpatient: Clause[] = [
  { id: '4.3', title: '住院协调', summary: '重疾要住院时，协调网络医院的床位。' },
  {
    id: '4.3 服务流程2',
    title: '住院：有没有通知单',
    summary:
      '有网络医院的入院通知单，8–10 个工作日协调住院；没有的，3 个工作日内先约门诊，并占用门诊 1 次，开出通知单后再协调住院。',
  },
  { id: '4.3 注意事项1', title: '住院：要什么材料', summary: '二级甲等以上医院怀疑患重疾的病历。' },
  ...alike('4.3', '住院'),
]

/** 4.4 手术协调. */
export const surgery: Clause[] = [
  { id: '4.4', title: '手术协调', summary: '重疾要手术时，从 2–3 家网络医院里选一家协调。' },
  {
    id: '4.4 服务流程2',
    title: '手术：有没有通知单',
    summary:
      '有网络医院的入院通知单，8–10 个工作日协调；没有的，2–3 个工作日内先约门诊，并占用门诊 1 次，开出通知单后再协调住院。',
  },
  { id: '4.4 注意事项1', title: '手术：要什么材料', summary: '二级甲等以上医院怀疑患病的病历。' },
  ...alike('4.4', '手术'),
  { id: '4.4 注意事项11', title: '手术：不占住院次数', summary: '手术协调和住院协调各算各的。' },
]
