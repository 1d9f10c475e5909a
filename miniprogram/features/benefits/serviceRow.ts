import type { ServiceDecision } from '@shared/contracts/responses/benefits'
import type { ServiceRowProps } from '@/components/ServiceRow'
import { ringOf } from '@/copy/ring'
import { serviceIcon, wayOfHaving } from '@/copy/services'
import { rowStatus } from '@/copy/status'

/** A service as its row shows it. */
export const serviceRowOf = (
  { service, short, icon, family, decision }: ServiceDecision,
  today: string,
): Omit<ServiceRowProps, 'onTap'> => {
  const ring = ringOf(decision)
  const single = ring?.state === 'open' && ring.total === 1
  return {
    id: `service-${service}`,
    icon: serviceIcon(icon),
    name: short,
    status: rowStatus({ decision, today, ...wayOfHaving({ family, icon }, decision) }),
    ring: single ? undefined : ring,
    count: single ? ring.left : undefined,
  }
}
