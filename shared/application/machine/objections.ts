import { addDays, formatDay, parseMoment, toDay } from '../../calendar'
import type { ApplicationDocument } from '../../contracts/documents/application'
import type { CivilDate } from '../../contracts/vocabulary'
import type { Act } from './acts'
import { isOwed } from './queueKey'

/** Why an act is refused although its state and its role would allow it. */
export type Objection =
  | 'OTHER_SPECIALIST'
  | 'ALREADY_YOURS'
  | 'UNKNOWN_PAPER'
  | 'NOT_OFFERED'
  | 'ALREADY_SIGNED'
  | 'NOTHING_FIXED'
  | 'IN_THE_PAST'
  | 'LEAD_TIME'
  | 'NOT_FREE'
  | 'NOT_CANCELLABLE'
  | 'ALREADY_RATED'
  | 'NOT_DUE'

/** Natural days after which an application whose papers never came is released. */
export const ABANDONED_AFTER_DAYS = 30

export const releaseDay = (askedOn: CivilDate): CivilDate =>
  formatDay(addDays(toDay(askedOn), ABANDONED_AFTER_DAYS))

const dayOf = (moment: string): CivilDate => formatDay(parseMoment(moment)!.day)

function aboutDetails(application: ApplicationDocument, act: Act): Objection | null {
  const { today } = act.actor
  switch (act.name) {
    case 'take-over':
      return application.assignee?.personId === act.actor.id ? 'ALREADY_YOURS' : null
    case 'retake':
    case 'review':
      return application.materialIds.includes(act.materialId) ? null : 'UNKNOWN_PAPER'
    case 'choose-hospital':
      return act.actor.role === 'specialist' ||
        application.hospitals.offered.some(({ name }) => name === act.hospital.name)
        ? null
        : 'NOT_OFFERED'
    case 'sign':
      return application.agreements.some(({ agreement }) => agreement === act.agreement)
        ? 'ALREADY_SIGNED'
        : null
    case 'notify':
      return dayOf(act.visitOn) < today ? 'IN_THE_PAST' : null
    case 'schedule':
      return (act.visitOn ?? application.visitOn) === null ? 'NOTHING_FIXED' : null
    case 'reschedule':
      if (!act.verdict.allowed || act.verdict.countsAsUsed) return 'NOT_FREE'
      if (dayOf(act.wantedOn) < today) return 'IN_THE_PAST'
      return act.earliest !== null && dayOf(act.wantedOn) < act.earliest ? 'LEAD_TIME' : null
    case 'cancel':
      return act.verdict.allowed ? null : 'NOT_CANCELLABLE'
    case 'rate':
      return application.rating ? 'ALREADY_RATED' : null
    case 'mark-overdue':
      return isOwed(application) &&
        application.dueBy !== null &&
        application.dueBy < today &&
        application.overdueOn === null
        ? null
        : 'NOT_DUE'
    case 'abandon':
      return today >= releaseDay(application.asked!.on) ? null : 'NOT_DUE'
    default:
      return null
  }
}

/** A specialist acts on their own cases; acting on one that nobody has takes it. */
const aboutCase = ({ assignee }: ApplicationDocument, { name, actor }: Act): Objection | null =>
  actor.role === 'specialist' && name !== 'take-over' && assignee && assignee.personId !== actor.id
    ? 'OTHER_SPECIALIST'
    : null

export const objectionTo = (application: ApplicationDocument, act: Act): Objection | null =>
  aboutCase(application, act) ?? aboutDetails(application, act)
