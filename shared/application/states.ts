/** The life of an application: its states and what may follow what. */
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

/**
 * `waiting-for-you` (papers asked for) leads back to where it came from, so it may come before
 * every state that may come before it.
 */
export const FOLLOWS: Record<Status, readonly Status[]> = {
  submitted: ['accepted', 'waiting-for-you', 'declined', 'cancelled'],
  accepted: ['arranging', 'scheduled', 'in-progress', 'waiting-for-you', 'declined', 'cancelled'],
  arranging: ['scheduled', 'in-progress', 'waiting-for-you', 'declined', 'cancelled'],
  'waiting-for-you': ['submitted', 'accepted', 'arranging', 'declined', 'cancelled'],
  scheduled: ['arranging', 'in-progress', 'completed', 'declined', 'cancelled', 'no-show'],
  'in-progress': ['completed', 'cancelled', 'no-show'],
  completed: [],
  declined: [],
  cancelled: [],
  'no-show': [],
}

export const mayFollow = (from: Status, to: Status): boolean => FOLLOWS[from].includes(to)

/** Nothing follows: the uses are settled. */
export const isOver = (status: Status): boolean => FOLLOWS[status].length === 0
