import type { ServiceDecision } from '@shared/contracts/responses/benefits'
import type { Decision } from '@shared/decision/decision'
import type { RingProps } from '@/components/Ring'
import type { ServiceRowProps } from '@/components/ServiceRow'
import { passesWithTime } from '@/copy/reasons'
import { serviceIcon, wayOfHaving } from '@/copy/services'
import { rowStatus } from '@/copy/status'

/** The ring beside a service; none where the words say all there is. */
const ringOf = ({ outcome, quota, reasons }: Decision): RingProps | undefined => {
  if (!quota) return undefined
  if (quota.held > 0 && quota.limit === 1) return { state: 'held' }
  const exhausted = reasons.some(({ code }) => code === 'QUOTA_EXHAUSTED')
  if (exhausted) return { state: quota.held > 0 ? 'held' : 'used' }
  if (outcome === 'ineligible')
    return reasons.every(({ code }) => passesWithTime(code)) ? { state: 'waiting' } : undefined
  if (quota.limit === null || quota.remaining === null) return { state: 'unlimited' }
  if (quota.limit === 1) return undefined
  return { state: 'open', left: quota.remaining, total: quota.limit }
}

/** A service as its row shows it. */
export const serviceRowOf = (
  { service, short, icon, family, decision }: ServiceDecision,
  today: string,
): Omit<ServiceRowProps, 'onTap'> => {
  const { outcome, quota } = decision
  const single = outcome !== 'ineligible' && quota?.limit === 1 && quota.held === 0
  return {
    id: `service-${service}`,
    icon: serviceIcon(icon),
    name: short,
    status: rowStatus({ decision, today, ...wayOfHaving({ family, icon }) }),
    ring: ringOf(decision),
    count: single ? (quota.remaining ?? undefined) : undefined,
  }
}
