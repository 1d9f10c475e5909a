import type { Handbook } from '@shared/catalogue/types'
import { celebration } from './plans/celebration'
import { critical } from './plans/critical'
import { privilege } from './plans/privilege'
import { puhui } from './plans/puhui'
import { wuyou } from './plans/wuyou'
import { rulings } from './rulings'
import { appointments } from './services/appointments'
import { escort } from './services/escort'
import { manager } from './services/manager'
import { online } from './services/online'
import { opinions } from './services/opinions'
import { wards } from './services/wards'
import { structure } from './structure'

/** 太平洋《太保蓝本健康管理服务手册》, updated April 2023. */
export const cpicLanben = {
  id: 'cpic-lanben',
  version: '2023-04',
  from: '2023-04-01',
  name: '太保蓝本健康管理服务手册',
  insurer: '中国太平洋人寿保险股份有限公司',
  insurerShort: '太平洋寿险',
  provider: '太平洋医疗健康管理有限公司，以及太平洋健康保险股份有限公司和北京宸汐健康科技有限公司',
  structure,
  lines: {
    hotline: {
      label: '太平洋寿险 95500（转 2）',
      numbers: ['95500'],
      hours: { daily: 'all-day' },
      source: '第一章 四',
    },
  },
  plans: [...critical, ...celebration, ...privilege, ...wuyou, ...puhui],
  services: [...appointments, ...wards, ...escort, ...opinions, ...manager, ...online],
  rulings,
  networks: [],
} satisfies Handbook
