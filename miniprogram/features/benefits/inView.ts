import type { ServiceDecision } from '@shared/contracts/responses/benefits'

/** As many as one takes in at a glance; folding fewer than two away would save nothing. */
const MOST = 6

const closed = ({ decision }: ServiceDecision): boolean => decision.outcome === 'ineligible'

/** A short list as it is; of a long one the first few that can be had, in the plan's order. */
export const inView = (
  services: ServiceDecision[],
): { shown: ServiceDecision[]; folded: number } => {
  if (services.length <= MOST + 1) return { shown: services, folded: 0 }
  const firstHad = [...services].sort((a, b) => Number(closed(a)) - Number(closed(b)))
  const shown = new Set(firstHad.slice(0, MOST))
  return {
    shown: services.filter((service) => shown.has(service)),
    folded: services.length - MOST,
  }
}
