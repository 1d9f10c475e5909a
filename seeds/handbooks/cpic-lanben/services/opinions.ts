import { service } from '../common'

const OPINION = ['二次诊疗', '第二意见', '误诊']
const MDT = ['会诊', '多学科', 'MDT']
const ABROAD = ['海外', '国外', '出国看病']

export const opinions = [
  service({
    id: 'second-opinion',
    name: '二次诊疗',
    short: '二次诊疗',
    family: 'consult',
    icon: 'file',
    summary: '在已有诊断的基础上，请国内专家或机构给出书面意见。',
    keywords: OPINION,
  }),
  service({
    id: 'critical-second-opinion',
    name: '重疾二次诊疗',
    short: '重疾二次诊疗',
    family: 'consult',
    icon: 'file',
    summary: '怀疑或确诊重疾时，请国内专家或机构给出书面意见。',
    keywords: OPINION,
    critical: true,
  }),
  service({
    id: 'critical-grade-a-second-opinion',
    name: '重疾三甲专家二次诊疗',
    short: '三甲二次诊疗',
    family: 'consult',
    icon: 'file',
    summary: '怀疑或确诊重疾时，请三甲专家给出书面意见。',
    keywords: OPINION,
    critical: true,
  }),
  service({
    id: 'mdt-consult',
    name: '多学科会诊',
    short: '多学科会诊',
    family: 'consult',
    icon: 'people',
    summary: '几个学科的专家一起讨论，为您定个性化的治疗方案。',
    keywords: MDT,
  }),
  service({
    id: 'critical-mdt-consult',
    name: '重疾多学科会诊',
    short: '重疾多学科',
    family: 'consult',
    icon: 'people',
    summary: '怀疑或确诊重疾时，几个学科的专家一起为您定治疗方案。',
    keywords: MDT,
    critical: true,
  }),
  service({
    id: 'overseas-assist',
    name: '海外就医协助',
    short: '海外就医协助',
    family: 'overseas',
    icon: 'plane',
    summary: '介绍海外就医、预约专家、会诊并解读双语报告。',
    keywords: ABROAD,
    due: 10,
  }),
  service({
    id: 'critical-overseas-assist',
    name: '重疾海外就医协助',
    short: '重疾海外协助',
    family: 'overseas',
    icon: 'plane',
    summary: '怀疑或确诊重疾时，预约海外专家会诊并解读双语报告。',
    keywords: ABROAD,
    critical: true,
    due: 10,
  }),
]
