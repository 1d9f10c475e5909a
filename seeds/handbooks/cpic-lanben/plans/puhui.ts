import type { Plan } from '@shared/catalogue/types'
import { insuredOnly, plan, quota, rows } from './build'

/** 普惠版: from the day after joining to the end of that year. */
export const puhui: Plan[] = [
  plan(
    'cpic-lanben-puhui-2023',
    '太保蓝本普惠版（2023 版）',
    {
      starts: { from: 'effective-date', plusDays: 1 },
      ends: { by: 'calendar-year' },
      source: '第一章 三',
    },
    insuredOnly(
      rows(
        [
          'critical-expert-appointment',
          'critical-expert-ward',
          'critical-expert-surgery',
          'emergency-120-subsidy',
        ],
        quota(1, 'term', '第一章 普惠版'),
      ),
      '第一章 二',
    ),
  ),
]
