import type { ApplicationDocument } from '../../contracts/documents/application'
import type { CivilDate } from '../../contracts/vocabulary'
import { isOver } from '../states'

const OWED = '1'
const UNDER_WAY = '2'
const AWAITED = '3'

type Placed = Pick<
  ApplicationDocument,
  '_id' | 'status' | 'dueBy' | 'clock' | 'asked' | 'visitOn' | 'createdAt'
>

/** Does the provider still owe what was promised? */
export const isOwed = ({ status, clock }: Pick<Placed, 'status' | 'clock'>): boolean =>
  (status === 'submitted' || status === 'accepted' || status === 'arranging') &&
  clock.metOn === null

/**
 * Place in the desk's queue, sorting as text: what is owed by due day, so that the overdue come
 * first; then what goes its way, by day; then what waits for the person. Null once it is over.
 */
export function queueKeyOf(application: Placed): string | null {
  const { _id, status, dueBy, asked, visitOn, createdAt } = application
  if (isOver(status)) return null
  if (asked) return `${AWAITED}~${asked.on}~${_id}`
  if (isOwed(application) && dueBy !== null) return `${OWED}~${dueBy}~${_id}`
  return `${UNDER_WAY}~${(visitOn ?? createdAt).slice(0, 10)}~${_id}`
}

/** Keys below this one belong to applications whose promised day is over. */
export const overdueBelow = (today: CivilDate): string => `${OWED}~${today}`
