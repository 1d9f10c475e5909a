import { parseMoment, ymd } from '../calendar'
import type { QuotaUnit } from '../decision/decision'
import { term } from '../wording/terms'
import type { LedgerEntry } from './step'

const VERBS = {
  hold: '提交申请，占用',
  consume: '算作已使用，核销',
  release: '申请没有用到，退回',
} as const

/** A step of the account in one sentence: `2026 年 3 月 10 日提交申请，占用 1 次（亲属）`. */
export function useSentence(
  { kind, uses, at, by }: Pick<LedgerEntry, 'kind' | 'uses' | 'at' | 'by'>,
  unit: QuotaUnit,
): string {
  const { year, month, day } = ymd(parseMoment(at)!.day)
  const whose = by === 'insured' ? '' : '（亲属）'
  return `${year} 年 ${month} 月 ${day} 日${VERBS[kind]} ${uses} ${term(unit)}${whose}`
}
