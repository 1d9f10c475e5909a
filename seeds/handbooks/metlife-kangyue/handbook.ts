import type { Handbook } from '@shared/catalogue/types'
import { plans } from './plans'
import { rulings } from './rulings'
import { abroad } from './services/abroad'
import { escort } from './services/escort'
import { inpatient } from './services/inpatient'
import { nursing } from './services/nursing'
import { online } from './services/online'
import { outpatient } from './services/outpatient'
import { structure } from './structure'

const HOTLINE = ['95169038']

/** 大都会《都会康悦专属服务手册》 HO-CSO-2024-2761. */
export const metlifeKangyue = {
  id: 'metlife-kangyue',
  version: 'HO-CSO-2024-2761',
  from: '2024-01-01',
  name: '都会康悦专属服务手册',
  insurer: '中美联泰大都会人寿保险有限公司',
  insurerShort: '大都会人寿',
  provider: '挂号网（杭州）科技有限公司',
  structure,
  lines: {
    'phone-doctor': {
      label: '电话医生',
      numbers: HOTLINE,
      hours: { daily: 'all-day', closed: 'spring-festival' },
      source: '4.1',
    },
    'text-consult': {
      label: '图文问诊',
      numbers: HOTLINE,
      hours: { daily: [{ from: '09:00', to: '21:00' }], closed: 'non-working-days' },
      source: '4.2',
    },
    daytime: {
      label: '健康服务专线',
      numbers: HOTLINE,
      hours: { daily: [{ from: '08:00', to: '20:00' }], closed: 'spring-festival' },
      source: '4.3',
    },
  },
  insurerLine: { numbers: ['4008188168'], source: '三' },
  plans,
  services: [...outpatient, ...inpatient, ...escort, ...abroad, ...online, ...nursing],
  rulings,
  networks: [
    {
      id: 'domestic',
      name: '国内医院网络',
      inHandbook: false,
      services: [
        'outpatient-appointment',
        'outpatient-appointment-open',
        'inpatient-coordination',
        'surgery-coordination',
        'hospital-guide',
      ],
      source: '附录一',
    },
    {
      id: 'consult',
      name: '海外会诊机构',
      inHandbook: false,
      services: ['international-consult'],
      source: '附录二',
    },
    {
      id: 'overseas',
      name: '海外就医医院',
      inHandbook: false,
      services: ['overseas-care'],
      source: '附录三',
    },
    {
      id: 'nursing',
      name: '上门护理的地区',
      inHandbook: false,
      services: ['home-nursing-guidance'],
      source: '附录四',
    },
  ],
} satisfies Handbook
