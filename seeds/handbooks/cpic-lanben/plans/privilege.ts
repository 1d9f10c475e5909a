import type { Plan, PlanService, Term } from '@shared/catalogue/types'
import { directRelatives, insuredOnly, plan, quota, rows } from './build'

/** 2019 and 2020 医疗特权: three years from the 19th day, five when upgraded; years run from the term's own start. */

const term: Term = {
  starts: { from: 'effective-date', plusDays: 19 },
  ends: { by: 'term-years', years: 3, whenUpgraded: 5 },
  source: '第一章 三',
}

const BASIC = [
  'expert-appointment',
  'expert-ward',
  'expert-surgery',
  'escort',
  'second-opinion',
  'overseas-assist',
]
const FULL = [...BASIC, 'mdt-consult', 'emergency-120-subsidy']

const first = (source: string): PlanService[] => [
  { service: 'health-consult', quota: quota(5, 'service-year', source) },
  ...rows(BASIC, quota(1, 'service-year', source)),
]

/** `own`: what each of the family has a year; null = unlimited. */
function unlimited(source: string, own?: number | null): PlanService[] {
  const relatives = own === undefined ? undefined : { limit: own }
  return rows(['health-consult', ...FULL], quota(null, 'service-year', source, relatives))
}

const SOURCE = '第一章 2020 版'
const FAMILY = '第一章 2020 版 家人'
const BEFORE = '第一章 2019 版'

const pharmacy: PlanService = {
  service: 'online-pharmacy',
  quota: quota(null, 'term', SOURCE),
}

const tier = (year: string, n: string) => `太保蓝本（${year} 版）医疗特权${n}档`

export const privilege: Plan[] = [
  plan(
    'cpic-lanben-2020-tier-1',
    tier('2020', '一'),
    term,
    insuredOnly([...first(SOURCE), pharmacy], FAMILY),
  ),
  plan(
    'cpic-lanben-2020-tier-2',
    tier('2020', '二'),
    term,
    insuredOnly([...unlimited(SOURCE), pharmacy], FAMILY),
  ),
  plan(
    'cpic-lanben-2020-tier-3',
    tier('2020', '三'),
    term,
    [
      ...unlimited(SOURCE, 1),
      pharmacy,
      {
        service: 'video-doctor-plus',
        quota: quota(null, 'term', SOURCE, { limit: 1, period: 'service-year' }),
      },
    ],
    directRelatives(3, FAMILY),
  ),
  plan(
    'cpic-lanben-2020-tier-4',
    tier('2020', '四'),
    term,
    [
      ...unlimited(SOURCE, null),
      pharmacy,
      { service: 'video-doctor-premier', quota: quota(null, 'service-year', SOURCE) },
    ],
    directRelatives(5, FAMILY),
  ),
  plan(
    'cpic-lanben-2019-tier-1',
    tier('2019', '一'),
    term,
    insuredOnly(first(BEFORE), '第一章 二'),
  ),
  plan(
    'cpic-lanben-2019-tier-2',
    tier('2019', '二'),
    term,
    insuredOnly(unlimited(BEFORE), '第一章 二'),
  ),
]
