import type { Plan, PlanService, Quota } from '@shared/catalogue/types'
import { directRelatives, firstYear, plan, premiumTerm, quota, rows } from './build'

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
  const source = `第一章 ${version} 服务对象`
  const tier = (n: number, limit: number, own?: number, designated?: number) =>
    plan(
      `cpic-lanben-${year}-premier-${n}`,
      `太保蓝本（${version}）尊享版 ${n} 档`,
      premiumTerm,
      [
        ...column(version, limit, own === undefined ? undefined : { limit: own }),
        firstYearVideo(version),
      ],
      designated === undefined ? null : directRelatives(designated, source, 3),
    )
  return [
    plan(`cpic-lanben-${year}-pro`, `太保蓝本（${version}）专业版`, premiumTerm, [
      ...column(version, 1),
      firstYearVideo(version),
    ]),
    tier(1, 5),
    tier(2, 5, 1, 3),
    tier(3, 5, 5, 5),
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
  [
    ...rows(['health-consult', 'video-doctor-pro'], quota(null, 'term', '第一章 2022 版')),
    ...rows(
      ['critical-grade-a-expert-appointment', ...WARDS, 'emergency-120-subsidy'],
      quota(1, 'term', '第一章 2022 版'),
    ),
  ],
)

export const critical: Plan[] = [...edition('2023'), care, ...edition('2022')]
