import { STAGES, type Stage } from '../contracts/vocabulary'
import type { Status } from './states'

/** Milestones of `arranging`, in the order in which they may be reached. */
export const MILESTONES = [
  'hospital-chosen',
  'agreement-signed',
  'records-sent',
  'notified',
] as const
export type Milestone = (typeof MILESTONES)[number]

const REACHED: Partial<Record<Status, Stage>> = {
  submitted: 'submitted',
  accepted: 'accepted',
  arranging: 'accepted',
  scheduled: 'scheduled',
  'in-progress': 'in-progress',
  completed: 'completed',
}

const furthest = (a: Stage, b: Stage): Stage => (STAGES.indexOf(a) >= STAGES.indexOf(b) ? a : b)

/**
 * The furthest stage after a change; what terms of cancelling go by. It never goes back: papers
 * asked for, or another day looked for, undo nothing that was reached.
 */
export function stageAfter(before: Stage, status: Status, milestone?: Milestone): Stage {
  const reached = REACHED[status]
  const withStatus = reached ? furthest(before, reached) : before
  return milestone ? furthest(withStatus, milestone) : withStatus
}
