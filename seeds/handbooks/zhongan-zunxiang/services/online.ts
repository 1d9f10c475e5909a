import type { Service } from '@shared/catalogue/types'
import { service, untilScheduled } from '../common'

const noMentalTopics = (source: string) => ({
  rule: 'topic' as const,
  excluded: ['mental'],
  source,
})

const notEmergency = (source: string) => ({
  text: '线上问诊不能代替急救，情况危急请打 120。',
  source,
})

export const online: Service[] = [
  service({
    id: 'video-consult',
    name: '视频问诊',
    short: '视频问诊',
    family: 'online',
    icon: 'video',
    summary: '和医生视频，说说哪里不舒服，需要的话当场开处方。',
    keywords: ['视频', '问医生', '看病', '处方', '咨询'],
    source: '视频问诊 一',
    line: 'video',
    onlyInsured: '视频问诊 一',
    waiting: { none: true, source: '视频问诊 二' },
    conditions: [noMentalTopics('视频问诊 二')],
    materials: [],
    steps: [
      { title: '打开“众安互联网医院”小程序', source: '视频问诊 四' },
      { title: '点首页的视频问诊，填好资料', source: '视频问诊 四' },
      { title: '医生接诊，一对一视频', source: '视频问诊 一' },
    ],
    cancelling: untilScheduled('视频问诊 二'),
    notes: [
      notEmergency('视频问诊 一'),
      { text: '接诊的是全科医生，中途不换医生，也不转科。', source: '视频问诊 二' },
    ],
  }),
  service({
    id: 'text-consult',
    name: '图文问诊',
    short: '图文问诊',
    family: 'online',
    icon: 'chat',
    summary: '把问题和检查单的照片发给医生，全天都有人回答，需要的话开处方。',
    keywords: ['图文', '问医生', '报告', '化验单', '处方'],
    source: '图文问诊 一',
    line: 'text',
    onlyInsured: '图文问诊 一',
    waiting: { none: true, source: '图文问诊 一' },
    conditions: [noMentalTopics('图文问诊 一')],
    materials: [],
    steps: [
      { title: '打开“众安互联网医院”小程序', source: '图文问诊 三' },
      { title: '点首页的图文问诊，写下问题', source: '图文问诊 三' },
      { title: '医生回答，给出问诊报告', source: '图文问诊 二' },
    ],
    cancelling: untilScheduled('图文问诊 一'),
    notes: [
      notEmergency('图文问诊 一'),
      { text: '回答内科、外科、妇科、儿科的问题，别的科建议去门诊。', source: '图文问诊 一' },
      { text: '用什么药、用多少，由医生按规定决定。', source: '图文问诊 二' },
    ],
  }),
  service({
    id: 'online-consult-drug-payment',
    name: '在线问诊&药费直赔',
    short: '药费直赔',
    family: 'drug',
    icon: 'pill',
    summary: '线上问诊开了处方，买药时当场结算责任内的药费，药送到家。',
    keywords: ['买药', '药费', '送药', '直赔', '报销'],
    source: '药费直赔',
    line: 'text',
    onlyInsured: '药费直赔 1',
    waiting: '药费直赔 1',
    conditions: [
      { rule: 'rider', rider: 'outpatient-booster', name: '门急诊加油包', source: '药费直赔' },
      { rule: 'age', atLeast: 7, source: '药费直赔 1 服务说明2' },
    ],
    materials: [],
    steps: [
      { title: '小程序里进“我的权益”，选药费直赔', source: '药费直赔 2' },
      { title: '填问题和收货地址，发起图文问诊', source: '药费直赔 2' },
      { title: '医生开处方', source: '药费直赔 2' },
      { title: '支付自己的部分，等药送到', source: '药费直赔 2' },
    ],
    cancelling: untilScheduled('药费直赔 1 服务说明5'),
    notes: [
      { text: '要先完成一次图文问诊并开出处方。', source: '药费直赔 1' },
      {
        text: '只管清单里的病和药；比例、每次和全年的上限看您的保单。',
        source: '药费直赔 1 药费报销',
      },
      { text: '每个自然月有固定次数，用不完的不累加。', source: '药费直赔 1 服务说明4' },
      {
        text: '一般 1–3 天送到，偏远地区 5 天内，港澳台不送；快递费自付。',
        source: '药费直赔 1 送药到家',
      },
      { text: '药没有质量问题的，发货后不能退换。', source: '药费直赔 1 服务说明5' },
    ],
  }),
]
