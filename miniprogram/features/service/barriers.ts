import type { Decision, Reason } from '@shared/decision/decision'
import { passesWithTime } from '@/copy/reasons'
import { lastToFall } from '@/copy/status'

export interface Barriers {
  /** The one the answer speaks of: what no day ends before what one does. */
  binding?: Reason
  others: Reason[]
}

/** The barrier that binds, and the others in their order. */
export const barriersOf = ({ reasons }: Decision): Barriers => {
  const binding = reasons.find(({ code }) => !passesWithTime(code)) ?? lastToFall(reasons)
  return { binding, others: reasons.filter((reason) => reason !== binding) }
}
