import type { Service } from '@shared/catalogue/types'
import { criticalIllness, diagnosisRecord } from '../common'

export const consult: Service[] = [
  {
    id: 'global-consult',
    name: '全球会诊协调',
    short: '全球会诊',
    family: 'consult',
    icon: 'globe',
    summary: '把病历送到您选的一家国际或国内顶级机构，拿回一份完整的会诊意见书。',
    keywords: ['会诊', '国际', '第二意见', '全球'],
    source: '4.1',
    line: 'hotline',
    shared: { with: false, source: '5.1' },
    conditions: [
      ...criticalIllness('4.1 注意事项1'),
      { rule: 'records', withinMonths: 6, source: '4.1 注意事项2' },
    ],
    due: [{ workingDays: 18, source: '4.1 服务流程6' }],
    materials: [
      diagnosisRecord('4.1 注意事项1'),
      {
        kind: 'medical-record',
        hint: '最近半年的门诊病历、出入院小结、检验和影像报告',
        source: '4.1 注意事项2',
      },
    ],
    steps: [
      { title: '打专线申请，核对身份和病情', source: '4.1' },
      { title: '填表、收集病历', source: '4.1 服务流程3' },
      { title: '从三家机构里选一家', source: '4.1 服务流程4' },
      {
        title: '病历送出，等意见书',
        detail: '资料齐全并选定机构后 12–18 个工作日',
        workingDays: 18,
        source: '4.1 服务流程6',
      },
      { title: '专员为您解读意见书', source: '4.1 服务流程7' },
      { title: '需要的话，再约一次国内门诊', detail: '不占门诊次数', source: '4.1 服务流程8' },
    ],
    cancelling: [{ freeBefore: 'records-sent', after: 'used', source: '4.1 注意事项10' }],
    notes: [
      { text: '最后一次诊断最好在近 3–6 个月里，意见才更准。', source: '4.1 注意事项3' },
      { text: '中途要补资料，12–18 个工作日从补齐那天重新算。', source: '4.1 注意事项5' },
      { text: '意见书只供参考，不作为理赔依据。', source: '4.1 注意事项9' },
    ],
  },
]
