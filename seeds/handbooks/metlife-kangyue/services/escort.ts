import type { Service } from '@shared/catalogue/types'
import {
  designatedIllness,
  diagnosisRecord,
  idDocument,
  notBeforeWaitingEnds,
  relativesData,
  survey,
} from '../common'

export const escort: Service[] = [
  {
    id: 'hospital-guide',
    name: '导医服务',
    short: '导医陪诊',
    family: 'escort',
    icon: 'people',
    summary: '看病那天有人陪着您或亲属挂号、送检、取单、付费、取药。',
    keywords: ['陪诊', '导医', '陪我去', '有人陪'],
    source: '4.6',
    line: 'daytime',
    shared: { with: true, source: '4.6' },
    conditions: [designatedIllness('4.6'), notBeforeWaitingEnds()],
    leadTime: { workingDays: 2, source: '4.6 注意事项1' },
    materials: [
      idDocument('4.6 注意事项4'),
      diagnosisRecord('4.6', '确诊指定疾病的病历或诊断证明'),
    ],
    steps: [
      { title: '提交申请', detail: '至少提前 2 个工作日', source: '4.6 注意事项1' },
      { title: '专员核对身份和病情', source: '4.6' },
      { title: '就诊前 1 天来电，约好等候地点', source: '4.6' },
      { title: '导医陪到当天看完', source: '4.6 注意事项2' },
      survey('4.6'),
    ],
    cancelling: [
      { freeAhead: { endOfWorkingDayBefore: true }, after: 'used', source: '4.6 注意事项5' },
    ],
    notes: [
      {
        text: '当天没去、迟到、电话不通，或证件和预约时不一致，次数都算用掉。',
        source: '4.6 注意事项9',
      },
      { text: '最长陪一个工作日，只在医院里陪。', source: '4.6 注意事项2' },
      relativesData,
    ],
  },
]
