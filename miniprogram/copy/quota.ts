import type { QuotaUnit, QuotaView } from '@shared/decision/decision'
import { dateInYear } from './dates'

const units: Record<QuotaUnit, string> = { use: '次', day: '天', call: '次电话' }

/** 1 次, 20 天 */
export const amountWords = (amount: number, unit: QuotaUnit): string => `${amount} ${units[unit]}`

/** 剩 1 次, 不限次 */
export const leftWords = ({ remaining, unit }: QuotaView): string =>
  remaining === null ? '不限次' : `剩 ${amountWords(remaining, unit)}`

/** 共 1 次 */
export const totalWords = ({ limit, unit }: QuotaView): string =>
  limit === null ? '不限次' : `共 ${amountWords(limit, unit)}`

/** 剩 1 次，保单内共 1 次 */
export const quotaLine = (quota: QuotaView): string => {
  if (quota.remaining === null) return '不限次数'
  const { to } = quota.period
  const within = to === null ? '保单内' : `到 ${dateInYear(to)}`
  const held = quota.held > 0 ? `，办理中 ${amountWords(quota.held, quota.unit)}` : ''
  return `${leftWords(quota)}${held}，${within}${totalWords(quota)}`
}
