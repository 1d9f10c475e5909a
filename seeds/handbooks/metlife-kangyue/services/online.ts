import type { Service } from '@shared/catalogue/types'

export const online: Service[] = [
  {
    id: 'phone-doctor',
    name: '电话医生',
    short: '电话医生',
    family: 'online',
    icon: 'phone',
    summary: '打一个电话，把病情说给医生听，问该看什么科、怎么处理、怎么康复。',
    keywords: ['电话', '问医生', '咨询', '发烧', '用药'],
    source: '4.1',
    line: 'phone-doctor',
    shared: { with: false, source: '4.1' },
    conditions: [{ rule: 'topic', excluded: ['mental'], source: '4.1 注意事项3' }],
    materials: [],
    steps: [
      { title: '拨打服务专线，说出想问的事', source: '4.1' },
      { title: '专员核对身份，判断该找哪个科', source: '4.1' },
      { title: '转给对应科室的医生解答', source: '4.1' },
    ],
    cancelling: [{ after: 'used', source: '4.1' }],
    notes: [
      {
        text: '医生在电话里只给建议，不开处方，也不能代替急救；情况危急请打 120。',
        source: '4.1',
      },
    ],
  },
  {
    id: 'text-consult',
    name: '图文问诊',
    short: '图文问诊',
    family: 'online',
    icon: 'chat',
    summary: '写下问题，附上检查单的照片，医生在线上逐条回答。',
    keywords: ['图文', '问医生', '报告', '化验单', '咨询'],
    source: '4.2',
    line: 'text-consult',
    shared: { with: false, source: '4.2' },
    conditions: [{ rule: 'topic', excluded: ['mental'], source: '4.2 注意事项3' }],
    materials: [],
    steps: [
      {
        title: '在大都会人寿官微里打开图文问诊',
        detail: '都会服务 › 个险微客服 › 增值服务 › 产品专属增值服务',
        source: '4.2',
      },
      { title: '写下问题，附上资料照片', source: '4.2' },
      { title: '医生 30 分钟内回应', source: '4.2 服务流程2' },
    ],
    cancelling: [{ after: 'used', source: '4.2' }],
    notes: [
      { text: '24 小时没有新问题，这次问诊就自动结束。', source: '4.2 服务流程2' },
      { text: '开放时间以外提的问题，下一个工作日回答。', source: '4.2' },
    ],
  },
]
