import type { Plan, PlanService, Term } from '@shared/catalogue/types'
import { insuredOnly, plan, premiumTerm, quota, rows } from './build'
import { column } from './critical'

/** 无忧管家: its own services in policy years 1–5, then those of 2023 专业版 or 尊享版 1 档 without the video doctor. */

const SOURCE = '第一章 无忧管家'

const firstFive: Term = {
  starts: { from: 'after-cooling-off' },
  ends: { by: 'policy-years', years: 5, single: 1 },
  source: '第一章 无忧管家 注2',
}

const fromSix: Term = {
  starts: { from: 'policy-year', year: 6 },
  ends: { by: 'policy-years', years: 'premium-years' },
  source: '第一章 无忧管家 后续',
}

const ONCE = [
  'critical-grade-a-outpatient',
  'full-medical-escort',
  'critical-grade-a-second-opinion',
  'critical-grade-a-ward-surgery',
  'cross-city-care',
  'remote-rehab-guidance',
  'home-nursing-visit',
]

function special(extra: string[]): PlanService[] {
  const year = (limit: number | null) => quota(limit, 'policy-year', SOURCE)
  return [
    { service: 'grade-a-video-consult', quota: year(6) },
    ...rows(['wuyou-case-manager', 'personal-care-plan'], year(null)),
    ...rows([...ONCE, ...extra], year(1)),
  ].map((row) => ({ ...row, term: firstFive }))
}

const followOn = (limit: number): PlanService[] =>
  column('2023 版', limit).map((row) => ({ ...row, term: fromSix }))

export const wuyou: Plan[] = [
  plan('cpic-lanben-wuyou-2023-pro', '太保蓝本无忧管家（2023 版）专业版', premiumTerm, [
    ...insuredOnly(special([]), '第一章 二'),
    ...insuredOnly(followOn(1), '第一章 无忧管家 后续'),
  ]),
  plan('cpic-lanben-wuyou-2023-premier', '太保蓝本无忧管家（2023 版）尊享版', premiumTerm, [
    ...insuredOnly(special(['special-exam-fast-track']), '第一章 二'),
    ...insuredOnly(followOn(5), '第一章 无忧管家 后续'),
  ]),
]
