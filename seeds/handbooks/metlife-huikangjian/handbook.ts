import type { Handbook } from '@shared/catalogue/types'
import { consult as consultList } from './networks/consult'
import { domestic } from './networks/domestic'
import { entries } from './networks/group'
import { overseas as overseasList } from './networks/overseas'
import { plans } from './plans'
import { rulings } from './rulings'
import { consult } from './services/consult'
import { inpatient } from './services/inpatient'
import { outpatient } from './services/outpatient'
import { overseas } from './services/overseas'
import { structure } from './structure'

const VISITS = ['outpatient-appointment', 'domestic-visit-after-consult']
const WARDS = ['inpatient-coordination', 'surgery-coordination']

/** 大都会《都汇康健增值服务手册》. */
export const metlifeHuikangjian = {
  id: 'metlife-huikangjian',
  version: '都汇康健增值服务手册',
  from: '2020-01-01',
  name: '都汇康健增值服务手册',
  insurer: '中美联泰大都会人寿保险有限公司',
  insurerShort: '大都会人寿',
  provider: '好人生（上海）健康科技有限公司',
  structure,
  lines: {
    hotline: {
      label: '全国健康服务专线',
      numbers: ['4006201800'],
      hours: { daily: [{ from: '08:00', to: '20:00' }], closed: 'spring-festival' },
      source: '三',
    },
  },
  plans,
  services: [...outpatient, ...inpatient, ...consult, ...overseas],
  rulings,
  networks: [
    {
      id: 'consult',
      name: '全球会诊机构',
      inHandbook: true,
      services: ['global-consult'],
      hospitals: entries(consultList, ['global-consult']),
      source: '附录一',
    },
    {
      id: 'domestic',
      name: '国内医院网络',
      inHandbook: true,
      services: [...VISITS, ...WARDS],
      hospitals: [
        ...entries(domestic, [...VISITS, ...WARDS]),
        ...entries(
          [{ region: '上海', city: '上海', hospitals: ['复旦大学附属质子重离子医院'] }],
          VISITS,
        ),
      ],
      source: '附录二',
    },
    {
      id: 'overseas',
      name: '海外就医医院',
      inHandbook: true,
      services: ['overseas-care'],
      hospitals: entries(overseasList, ['overseas-care']),
      source: '附录三',
    },
  ],
} satisfies Handbook
