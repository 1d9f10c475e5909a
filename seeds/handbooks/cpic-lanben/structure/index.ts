import type { Clause } from '@shared/catalogue/types'
import { noticeClauses } from './notices'
import { planClauses } from './plans'
import { serviceClauses } from './services'

/** Clauses of 太保蓝本 (2023 年 4 月更新) that rules and pages cite, each in our own words. */
export const structure: Clause[] = [...planClauses, ...serviceClauses, ...noticeClauses]
