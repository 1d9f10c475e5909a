import type { Service } from '@shared/catalogue/types'
import {
  designatedIllness,
  diagnosisRecord,
  idDocument,
  notBeforeWaitingEnds,
  relativesData,
  secondGradeA,
  survey,
} from '../common'

export const nursing: Service[] = [
  {
    id: 'home-nursing-guidance',
    name: '上门护理康复指导',
    short: '上门护理指导',
    family: 'nursing',
    icon: 'home-heart',
    summary: '护师到家里，手把手教家人喂食、翻身、按摩、擦浴这些基础护理，每次 60 分钟。',
    keywords: ['护理', '上门', '康复', '护士', '出院'],
    source: '4.9',
    line: 'daytime',
    shared: { with: true, source: '4.9' },
    conditions: [
      designatedIllness('4.9'),
      notBeforeWaitingEnds(),
      secondGradeA('4.9 注意事项2'),
      { rule: 'nursing', noInvasive: true, source: '4.9 注意事项1' },
    ],
    leadTime: { workingDays: 7, source: '4.9 服务流程1' },
    due: [{ workingDays: 5, source: '4.9 服务流程3' }],
    materials: [idDocument('4.9 注意事项3'), diagnosisRecord('4.9 注意事项2')],
    steps: [
      { title: '提交申请', detail: '提前 7 个工作日', source: '4.9 服务流程1' },
      { title: '专员核对病情，约时间和地点', workingDays: 5, source: '4.9 服务流程3' },
      { title: '护师上门，先签字', source: '4.9 服务流程5' },
      { title: '现场指导 60 分钟', source: '4.9' },
      survey('4.9'),
    ],
    cancelling: [{ freeBefore: 'notified', after: 'used', source: '4.9 注意事项4' }],
    agreements: [{ name: '《上门护理康复指导风险告知书》', source: '4.9 服务流程5' }],
    notes: [
      { text: '不是每个地区都有护师，申请前请先打专线问清。', source: '附录四' },
      { text: '上门时间 9:00–18:00，法定节假日不上门。', source: '4.9' },
      { text: '全程要有本人、亲属或授权的人在场。', source: '4.9 注意事项3' },
      relativesData,
    ],
  },
]
