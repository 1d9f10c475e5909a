import type { Handbook, Line } from '@shared/catalogue/types'
import { networks } from './networks'
import { plans } from './plans'
import { rulings } from './rulings'
import { advanced } from './services/advanced'
import { afterSurgery } from './services/afterSurgery'
import { critical } from './services/critical'
import { drug } from './services/drug'
import { escort } from './services/escort'
import { green } from './services/green'
import { online } from './services/online'
import { opinion } from './services/opinion'
import { payment } from './services/payment'
import { rescue } from './services/rescue'
import { screening } from './services/screening'
import { special } from './services/special'
import { structure } from './structure'

const NINE_TO_NINE: Line['hours'] = { daily: [{ from: '09:00', to: '21:00' }] }

/** 众安《尊享e生·中高端医疗保险2024版》服务手册; its newest chapters are of 15 July 2024. */
export const zhonganZunxiang = {
  id: 'zhongan-zunxiang',
  version: '2024-07-15',
  from: '2024-07-15',
  name: '尊享e生·中高端医疗保险 2024 版服务手册',
  insurer: '众安在线财产保险股份有限公司',
  insurerShort: '众安保险',
  provider:
    '众安保险和它委托的服务商；体检优惠由禾连健康、心理倾诉由壹点灵（杭州袋虎信息技术有限公司）提供',
  structure,
  lines: {
    general: {
      label: '众安客服 10109955',
      numbers: ['10109955'],
      hours: NINE_TO_NINE,
      source: '重疾绿通 5',
    },
    special: {
      label: '众安服务 952299',
      numbers: ['952299'],
      hours: NINE_TO_NINE,
      source: '绿通PLUS 5',
    },
    video: {
      label: '“众安互联网医院”小程序视频问诊',
      numbers: [],
      hours: NINE_TO_NINE,
      source: '视频问诊 二',
    },
    text: {
      label: '“众安互联网医院”小程序图文问诊',
      numbers: [],
      hours: { daily: 'all-day' },
      source: '图文问诊 一',
    },
    screening: {
      label: '“众安互联网医院”小程序；改约打 400-6762-960',
      numbers: ['4006762960'],
      hours: { daily: 'all-day' },
      source: '癌症早筛 三',
    },
    checkup: {
      label: '安惠检体检热线',
      numbers: ['4008871278'],
      hours: {
        daily: [
          { from: '07:00', to: '11:30' },
          { from: '13:00', to: '15:30' },
        ],
        weekend: [
          { from: '08:00', to: '11:30' },
          { from: '13:00', to: '16:30' },
        ],
      },
      source: '安惠检 四4',
    },
    'direct-billing': {
      label: '直付预约：小程序、公众号，或 400-114-9606',
      numbers: ['4001149606'],
      hours: { daily: 'all-day' },
      source: '直付医疗 五',
    },
    rescue: {
      label: '救援热线（境外打 +86 开头的号码）',
      numbers: ['4008910152', '864008910152', '861064105433'],
      hours: { daily: 'all-day' },
      source: '紧急救援 三',
    },
    'case-manager': {
      label: '重疾专案管家 952299',
      numbers: ['952299'],
      hours: { daily: [{ from: '09:00', to: '18:00' }], closed: 'non-working-days' },
      source: '重疾直通车 三',
    },
    counselling: {
      label: '壹点灵心理倾诉',
      numbers: ['4006260852'],
      hours: { daily: [{ from: '10:00', to: '22:00' }] },
      source: '术后心理倾诉 3 时间',
    },
  },
  insurerLine: { numbers: ['10109955', '952299'], source: '重疾绿通 5' },
  plans,
  services: [
    ...green,
    ...special,
    ...payment,
    ...escort,
    ...rescue,
    ...critical,
    ...opinion,
    ...advanced,
    ...drug,
    ...afterSurgery,
    ...online,
    ...screening,
  ],
  rulings,
  networks,
} satisfies Handbook
