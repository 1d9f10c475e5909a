import { service } from '../common'

const VIDEO = ['视频', '问医生', '咨询', '在线']

export const online = [
  service({
    id: 'health-consult',
    name: '健康咨询',
    short: '健康咨询',
    family: 'online',
    icon: 'chat',
    summary: '向十年以上经验的全科医生问健康问题，疑难的有三甲专家顾问。',
    keywords: ['咨询', '问医生'],
    withoutId: true,
    way: { directly: ['说出您的问题，医生给出健康指导'] },
  }),
  service({
    id: 'video-doctor-pro',
    name: '视频医生专业版',
    short: '视频医生',
    family: 'online',
    icon: 'video',
    summary: '全天都能和全科医生视频，问看病、健康和用药，需要时可配药到家。',
    keywords: VIDEO,
    withoutId: true,
    way: {
      directly: ['和全科医生视频', '需要时开药卡，付款后送药', '您同意后留下咨询记录，随时可看'],
    },
  }),
  service({
    id: 'video-doctor-plus',
    name: '视频医生优享版',
    short: '视频医生优享',
    family: 'online',
    icon: 'video',
    summary: '全天都能和全科医生视频，问看病、健康、轻症和重症。',
    keywords: VIDEO,
    withoutId: true,
    way: { directly: ['和全科医生视频', '您同意后留下咨询记录，随时可看'] },
  }),
  service({
    id: 'video-doctor-premier',
    name: '视频医生尊享版',
    short: '视频医生尊享',
    family: 'online',
    icon: 'video',
    summary: '全天都能和全科医生视频；疑难重症可以再约三甲专家免费视频。',
    keywords: VIDEO,
    withoutId: true,
    way: {
      directly: [
        '和全科医生视频',
        '疑难重症由医生协助约三甲专家视频',
        '您同意后留下咨询记录，随时可看',
      ],
    },
  }),
  service({
    id: 'grade-a-video-consult',
    name: '三甲医生视频问诊',
    short: '三甲视频问诊',
    family: 'online',
    icon: 'video',
    summary: '和公立三甲医院主治以上的医生视频，可开处方并送药。',
    keywords: VIDEO,
    withoutId: true,
    notes: [
      {
        text: '视频最长 15 分钟；视频中或结束后可以用图文接着问，最长 2 小时。',
        source: '第一章 五 三甲医生视频问诊',
      },
    ],
    way: { directly: ['和三甲医院的医生视频', '接着用图文问', '需要时开处方，药师审过后付款送药'] },
  }),
  service({
    id: 'online-pharmacy',
    name: '线上购药',
    short: '线上购药',
    family: 'drug',
    icon: 'pill',
    summary: '用优惠券在网上药房买药，药师在线指导用药。',
    keywords: ['买药', '药店', '优惠券'],
    withoutId: true,
    notes: [{ text: '药师在线时间：工作日 9:00–18:00。', source: '第一章 五 线上购药' }],
    way: { directly: ['领券选药，需要时问药师', '付款后送货'] },
  }),
]
