/** The states of an application; what leads from one to another stands in machine/transitions. */
export const STATUSES = [
  'submitted',
  'accepted',
  'arranging',
  'waiting-for-you',
  'scheduled',
  'in-progress',
  'completed',
  'declined',
  'cancelled',
  'no-show',
] as const
export type Status = (typeof STATUSES)[number]

const ENDS: readonly Status[] = ['completed', 'declined', 'cancelled', 'no-show']

/** No other state follows: the uses are settled. */
export const isOver = (status: Status): boolean => ENDS.includes(status)
