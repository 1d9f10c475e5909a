import type { Handbook } from '@shared/catalogue/types'
import { plans } from './plans'
import { rulings } from './rulings'
import { greenChannel } from './services/greenChannel'
import { opinion } from './services/opinion'
import { phone } from './services/phone'
import { structure } from './structure'

const DAYTIME = [{ from: '08:00', to: '20:00' }]

/** 中宏《乐享安康重大疾病保险》健康管理服务手册 2020-BA-01. */
export const manulifeLexiang = {
  id: 'manulife-lexiang',
  version: '2020-BA-01',
  from: '2020-01-01',
  name: '乐享安康健康管理服务手册',
  insurer: '中宏人寿保险有限公司',
  insurerShort: '中宏人寿',
  provider: '好人生（上海）健康科技有限公司、上海善恩健康管理服务有限公司',
  structure,
  lines: {
    'phone-doctor': {
      label: '电话医生',
      numbers: ['4009205108'],
      hours: { daily: 'all-day', closed: 'statutory-holidays' },
      source: '一 (三)',
    },
    'second-opinion': {
      label: '二次诊疗专线',
      numbers: ['4006201800'],
      hours: { daily: DAYTIME, closed: 'spring-festival' },
      source: '二 (二)',
    },
    'green-channel': {
      label: '绿色通道专线',
      numbers: ['4009997661'],
      hours: { daily: DAYTIME, closed: 'statutory-holidays' },
      source: '三 (二)门诊',
    },
  },
  insurerLine: { numbers: ['95383'], source: '其他事项 8' },
  plans,
  services: [...greenChannel, ...opinion, ...phone],
  rulings,
  networks: [],
} satisfies Handbook
