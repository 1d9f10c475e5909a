import type { ServiceFamily } from '@shared/catalogue/types'
import { ICON_NAMES, type IconName } from '@/components/Icon/names'

const drawnAs: Record<string, IconName> = { surgery: 'mask' }

/** The drawing for a service's icon; a handbook may name one that is not drawn yet. */
export const serviceIcon = (icon: string): IconName =>
  drawnAs[icon] ?? ICON_NAMES.find((name) => name === icon) ?? 'shield'

/** Is a service had at once, without an application, and by speaking rather than writing? */
export const wayOfHaving = (service: {
  family: ServiceFamily
  icon: string
}): { online: boolean; spoken: boolean } => ({
  online: service.family === 'online',
  spoken: service.icon === 'phone',
})
