import { overdueBelow, pausedSince } from '../../shared/application/machine'
import { isOver } from '../../shared/application/states'
import { toDay, workingDaysBetween } from '../../shared/calendar'
import type { ApplicationDocument } from '../../shared/contracts/documents/application'
import { type QueueRequest, queueRequest } from '../../shared/contracts/requests/desk'
import type { DeskQueue, QueueItem } from '../../shared/contracts/responses/desk'
import { forSpecialists, type Member } from '../kit/action'
import { summaryOf } from '../kit/application/summary'
import { isOverdue } from '../kit/application/view'
import { applications, PAGE } from '../kit/repositories/applications'
import { assigneeFor } from './open'

function itemOf(application: ApplicationDocument, member: Member): QueueItem {
  const { dueBy, clock, version } = application
  const today = member.now.day
  return {
    ...summaryOf(application),
    version,
    overdue: isOverdue(application, today),
    daysLeft: dueBy === null ? null : workingDaysBetween(toDay(today), toDay(dueBy)),
    paused: pausedSince(clock) !== null,
    assignee: assigneeFor(application, member),
  }
}

function found({ status, mine, overdue, before }: QueueRequest, { personId, now }: Member) {
  const assignee = mine ? personId : undefined
  if (status && isOver(status)) return applications.ended({ status, assignee }, before)
  const below = overdue ? overdueBelow(now.day) : undefined
  return applications.queued({ status, assignee }, { after: before, below })
}

/** The open cases: overdue first, then by due day; those at an end newest first. */
export const queue = forSpecialists(queueRequest, async (asked, member) => {
  const page = await found(asked, member)
  const last = page.length === PAGE ? page.at(-1)! : null
  return {
    today: member.now.day,
    items: page.map((application) => itemOf(application, member)),
    next: last && (last.queueKey ?? last._id),
  } satisfies DeskQueue
})
