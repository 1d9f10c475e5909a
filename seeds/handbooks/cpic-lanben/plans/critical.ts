import type { Plan, PlanService, Quota } from '@shared/catalogue/types'
import { directRelatives, firstYear, insuredOnly, plan, premiumTerm, quota, rows } from './build'

/** Plans of 2022 and 2023: 重疾 services of the third-grade hospitals. */

const WARDS = ['critical-grade-a-expert-ward', 'critical-grade-a-expert-surgery']
const SHARED = [
  'critical-grade-a-expert-appointment',
  'critical-escort',
  'critical-second-opinion',
  'critical-mdt-consult',
  'critical-overseas-assist',
  'emergency-120-subsidy',
]

/** The numbers of one column; `relatives` is what each relative has of their own. */
export function column(
  edition: string,
  limit: number,
  relatives?: Quota['relatives'],
): PlanService[] {
  const source = `第一章 ${edition}`
  return [
    { service: 'health-consult', quota: quota(null, 'policy-year', source) },
    ...rows(SHARED, quota(limit, 'policy-year', source, relatives)),
    ...rows(WARDS, quota(limit, 'policy-year', source)).map((row) => ({
      ...row,
      shared: { with: false, source: `${source} 注1` },
    })),
  ]
}

const firstYearVideo = (edition: string): PlanService => ({
  service: 'video-doctor-pro',
  quota: quota(null, 'term', `第一章 ${edition}`),
  term: firstYear,
})

function edition(year: '2022' | '2023'): Plan[] {
  const version = `${year} 版`
  const who = `第一章 ${version} 服务对象`
  const alone = (id: string, name: string, limit: number) =>
    plan(
      `cpic-lanben-${year}-${id}`,
      `太保蓝本（${version}）${name}`,
      premiumTerm,
      insuredOnly([...column(version, limit), firstYearVideo(version)], who),
    )
  const shared = (n: number, own: number, designated: number) =>
    plan(
      `cpic-lanben-${year}-premier-${n}`,
      `太保蓝本（${version}）尊享版 ${n} 档`,
      premiumTerm,
      [...column(version, 5, { limit: own }), firstYearVideo(version)],
      directRelatives(designated, who, 3),
    )
  return [
    alone('pro', '专业版', 1),
    alone('premier-1', '尊享版 1 档', 5),
    shared(2, 1, 3),
    shared(3, 5, 5),
  ]
}

const care = plan(
  'cpic-lanben-2022-care',
  '太保蓝本（2022 版）关爱版',
  {
    starts: { from: 'after-cooling-off' },
    ends: { by: 'policy-years', years: 1 },
    source: '第一章 三',
  },
  insuredOnly(
    [
      ...rows(['health-consult', 'video-doctor-pro'], quota(null, 'term', '第一章 2022 版')),
      ...rows(
        ['critical-grade-a-expert-appointment', ...WARDS, 'emergency-120-subsidy'],
        quota(1, 'term', '第一章 2022 版'),
      ),
    ],
    '第一章 2022 版 服务对象',
  ),
)

export const critical: Plan[] = [...edition('2023'), care, ...edition('2022')]
