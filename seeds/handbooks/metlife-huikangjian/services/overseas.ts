import type { Service } from '@shared/catalogue/types'
import { criticalIllness, diagnosisRecord, ownFault } from '../common'

export const overseas: Service[] = [
  {
    id: 'overseas-care',
    name: '海外就医安排',
    short: '海外就医安排',
    family: 'overseas',
    icon: 'plane',
    summary: '帮您去国外医院住院治疗：翻译病历、约医院、签证邀请、陪诊翻译和接送机。',
    keywords: ['海外', '国外', '出国看病', '签证'],
    source: '4.5',
    line: 'hotline',
    shared: { with: false, source: '5.1' },
    conditions: criticalIllness('一'),
    leadTime: { months: 1, source: '4.5 服务流程1' },
    due: [{ workingDays: 2, source: '4.5 服务流程2' }],
    materials: [
      diagnosisRecord('一'),
      { kind: 'medical-record', hint: '既往病历', source: '4.5 服务流程3' },
    ],
    steps: [
      { title: '提交申请', detail: '提前 1–3 个月', source: '4.5 服务流程1' },
      { title: '专员回电，签两份协议', workingDays: 2, source: '4.5 服务流程2' },
      { title: '交病历，从三家海外医院里选一家', source: '4.5 服务流程3' },
      { title: '约好医院和时间', workingDays: 10, source: '4.5 服务流程5' },
      { title: '拿到医疗签证邀请函', workingDays: 15, source: '4.5 服务流程6' },
      { title: '出发、就医、回国结算', source: '4.5 服务流程12' },
    ],
    cancelling: [{ freeBefore: 'hospital-chosen', after: 'forbidden', source: '4.5 注意事项6' }],
    agreements: [
      { name: '《海外就医安排服务委托协议》', source: '4.5 服务流程2' },
      { name: '《海外就医安排服务责任免除声明书》', source: '4.5 服务流程2' },
    ],
    notes: [
      { text: '10 个工作日内约好医院，15 个工作日内给签证邀请函。', source: '4.5 服务流程5' },
      {
        text: '医疗费由您直接付给海外医院；因欠费做不下去，次数也算用掉。',
        source: '4.5 注意事项4',
      },
      {
        text: '免费陪同翻译共 24 小时（医院 16、生活 8），超出部分每小时 100 美元。',
        source: '4.5 注意事项1',
      },
      { text: '免费接机、送机各一次，多出的每次 500 美元。', source: '4.5 注意事项2' },
      ownFault('4.5 注意事项6'),
    ],
  },
]
