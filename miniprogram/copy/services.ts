import type { ServiceFamily } from '@shared/catalogue/types'
import type { Decision } from '@shared/decision/decision'
import { ICON_NAMES, type IconName } from '@/components/Icon/names'

const drawnAs: Record<string, IconName> = { surgery: 'mask' }

/** The drawing for a service's icon; a handbook may name one that is not drawn yet. */
export const serviceIcon = (icon: string): IconName =>
  drawnAs[icon] ?? ICON_NAMES.find((name) => name === icon) ?? 'shield'

/**
 * Is a service had at once, without an application, and by speaking rather than writing? One that
 * asks for facts or papers is applied for, even where it is given on the phone.
 */
export const wayOfHaving = (
  { family, icon }: { family: ServiceFamily; icon: string },
  { missing }: Decision,
): { online: boolean; spoken: boolean } => ({
  online: family === 'online' && missing.length === 0,
  spoken: icon === 'phone',
})
