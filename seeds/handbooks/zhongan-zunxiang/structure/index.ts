import type { Clause } from '@shared/catalogue/types'
import { care } from './care'
import { critical } from './critical'
import { drug } from './drug'
import { escort } from './escort'
import { green } from './green'
import { online } from './online'
import { payment } from './payment'
import { screening } from './screening'
import { special } from './special'

/** Clauses of 尊享e生·中高端 2024 that rules and pages cite, each in our own words. */
export const structure: Clause[] = [
  {
    id: '保险合同',
    title: '保险合同',
    summary: '犹豫期、等待期的天数，保单的生效、中止和终止，手册没有另写，都跟着保险合同走。',
  },
  ...online,
  ...screening,
  ...payment,
  ...special,
  ...green,
  ...escort,
  ...critical,
  ...care,
  ...drug,
]
