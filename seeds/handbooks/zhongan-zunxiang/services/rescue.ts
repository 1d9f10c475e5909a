import type { Service } from '@shared/catalogue/types'
import { service, untilScheduled } from '../common'

export const rescue: Service[] = [
  service({
    id: 'emergency-rescue',
    name: '境内紧急救援（含港澳台）',
    short: '紧急救援',
    family: 'escort',
    icon: 'plane',
    summary: '在外地旅行突然生病或受伤，打一个电话，有人帮您找医院、住院、转院、送回家。',
    keywords: ['救援', '旅行', '急救', '转院', '港澳台'],
    source: '紧急救援 一（三）',
    line: 'rescue',
    onlyInsured: '紧急救援 二',
    waiting: { none: true, source: '紧急救援 二' },
    conditions: [
      { rule: 'distance', moreThan: 100, source: '紧急救援 二' },
      { rule: 'trip', maxDays: 90, source: '紧急救援 二' },
      { rule: 'excluded-conditions', any: ['mental-illness'], source: '紧急救援 一（四）A9' },
      { rule: 'excluded-conditions', any: ['childbirth'], source: '紧急救援 一（四）A7' },
    ],
    materials: [],
    steps: [
      { title: '打救援电话', detail: '24 小时有人接', source: '紧急救援 三' },
      { title: '核对身份，说明情况', source: '紧急救援 四' },
      { title: '医生判断，安排就医或转送', source: '紧急救援 一（三）' },
      { title: '超出额度的费用自己结算', source: '紧急救援 四' },
    ],
    cancelling: untilScheduled('紧急救援 四'),
    notes: [
      { text: '先打电话再行动：没有经救援方同意自己花的钱不能报。', source: '紧急救援 一（四）A2' },
      { text: '转送和送回居住地的费用，一次事故最多 10 万元。', source: '紧急救援 一（二）' },
      {
        text: '既往的病、不听医生劝告出行、专为治病或休养出行、登山潜水跳伞这类高风险活动、酗酒吸毒等引起的，不在内。',
        source: '紧急救援 一（四）',
      },
      {
        when: { condition: 'childbirth' },
        text: '怀孕前 24 周里危及母亲或胎儿生命的并发症可以救援，请直接打救援电话说明。',
        source: '紧急救援 一（四）A7',
      },
      { text: '电话咨询不能代替急救，情况危急请同时打当地急救电话。', source: '紧急救援 一（三）' },
    ],
  }),
]
