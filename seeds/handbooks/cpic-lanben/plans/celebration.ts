import type { Plan } from '@shared/catalogue/types'
import { directRelatives, firstYear, insuredOnly, plan, premiumTerm, quota, rows } from './build'

/** 2021 庆典版: no illness is asked. */

const SERVICES = [
  'grade-a-expert-appointment',
  'grade-a-expert-ward',
  'grade-a-expert-surgery',
  'escort',
  'second-opinion',
  'mdt-consult',
  'overseas-assist',
  'emergency-120-subsidy',
]
const SOURCE = '第一章 2021 版'
const WHO = '第一章 2021 版 服务对象'

/** `own`: 直系亲属所有服务 n 次/年, the video doctor included; null = 不限次, as the insured. */
function column(limit: number | null, own?: number | null) {
  const relatives =
    own === undefined
      ? undefined
      : own === null
        ? { limit: null }
        : { limit: own, period: 'policy-year' as const }
  return [
    { service: 'health-consult', quota: quota(null, 'policy-year', SOURCE, relatives) },
    ...rows(SERVICES, quota(limit, 'policy-year', SOURCE, relatives)),
    {
      service: 'video-doctor-pro',
      quota: quota(null, 'term', SOURCE, relatives),
      term: firstYear,
    },
  ]
}

const premier = (n: number) => `太保蓝本（2021 庆典版）尊享版 ${n} 档`

export const celebration: Plan[] = [
  plan(
    'cpic-lanben-2021-pro',
    '太保蓝本（2021 庆典版）专业版',
    premiumTerm,
    insuredOnly(column(1), WHO),
  ),
  plan('cpic-lanben-2021-premier-1', premier(1), premiumTerm, insuredOnly(column(null), WHO)),
  plan(
    'cpic-lanben-2021-premier-2',
    premier(2),
    premiumTerm,
    column(null, 1),
    directRelatives(3, WHO, 3),
  ),
  plan(
    'cpic-lanben-2021-premier-3',
    premier(3),
    premiumTerm,
    column(null, null),
    directRelatives(5, WHO, 3),
  ),
]
