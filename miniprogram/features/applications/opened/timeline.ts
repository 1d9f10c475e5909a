import type { ActName } from '@shared/application/machine/acts'
import { isOver } from '@shared/application/states'
import { toDay, workingDaysBetween } from '@shared/calendar'
import type { ApplicationView, TimelineStep } from '@shared/contracts/responses/applications'
import { actWords, applicationCopy, byWords } from '@/copy/applications'
import { moment } from '@/copy/dates'

/** Promised and real working days, as rows of cells. */
export interface DayRow {
  label: string
  days: number
  passed: number
  paused: boolean
  words: string
}

export interface ProgressStep {
  id: string
  state: 'done' | 'now' | 'paused' | 'next' | 'stopped'
  words: string
  aside?: string
  note?: string
  days: DayRow[]
}

/** Of no use to the person, or said elsewhere. */
const HIDDEN: readonly ActName[] = ['review', 'take-over', 'mark-overdue', 'rate']
const STOPPED: readonly ActName[] = ['decline', 'no-show', 'abandon']
/** With words of the desk that the person has to read. */
const TELLING: readonly ActName[] = [
  'ask-for',
  'retake',
  'decline',
  'notify',
  'reschedule',
  'no-show',
]
/** What a promise may be met with. */
const MEETING: readonly ActName[] = ['notify', 'schedule', 'begin', 'complete']

/** Working days that count for the provider, up to the day the promise was met, or today. */
export function realDays({ clock, createdAt }: ApplicationView, today: string): number {
  const until = clock.metOn ?? today
  const passed = workingDaysBetween(toDay(createdAt.slice(0, 10)), toDay(until))
  return Math.max(0, passed - clock.pausedDays)
}

function dayRows(application: ApplicationView, today: string): DayRow[] {
  const { clock } = application
  const { workingDays, pausedSince } = clock
  if (workingDays === null) return []
  const passed = realDays(application, today)
  const { promised, real, sameDay, workingDays: words } = applicationCopy
  const paused = pausedSince !== null
  return [
    { label: promised, days: workingDays, passed: 0, paused: false, words: words(workingDays) },
    ...(passed > 0 || clock.metOn !== null
      ? [
          {
            ...{ label: real, paused, words: passed > 0 ? words(passed) : sameDay },
            ...{ days: Math.max(1, passed), passed: Math.max(1, passed) },
          },
        ]
      : []),
  ]
}

/** When, and what was said with it, or else who did it. */
const noteOf = ({ at, act, by, why }: TimelineStep, today: string): string =>
  [moment(at, today), TELLING.includes(act) ? why : byWords[by]].filter(Boolean).join('，')

/** The step with which the promise was met. */
function metBy(steps: readonly TimelineStep[], { metOn }: ApplicationView['clock']): number {
  const ofDay = steps.flatMap(({ at, by }, index) =>
    by === 'desk' && at.slice(0, 10) === metOn ? [index] : [],
  )
  const meeting = ofDay.find((index) => MEETING.includes(steps[index]!.act))
  return meeting ?? ofDay[ofDay.length - 1] ?? -1
}

function happened(application: ApplicationView, today: string): ProgressStep[] {
  const shown = application.timeline.filter(({ act }) => !HIDDEN.includes(act))
  const met = metBy(shown, application.clock)
  return shown.map((step, index) => ({
    id: `${step.at}-${step.act}-${index}`,
    state: STOPPED.includes(step.act) ? 'stopped' : 'done',
    words: actWords[step.act],
    note: noteOf(step, today),
    days: index === met ? dayRows(application, today) : [],
  }))
}

/** The promise that is owed now, if one is. */
function owed(application: ApplicationView, today: string): ProgressStep[] {
  const { clock, promised } = application
  if (clock.metOn !== null || clock.workingDays === null) return []
  const paused = clock.pausedSince !== null
  const due = clock.dueBy && applicationCopy.upTo(clock.dueBy, today)
  return [
    {
      id: 'owed',
      state: paused ? 'paused' : 'now',
      words: promised[0]?.title ?? applicationCopy.waitingReply,
      aside: paused ? applicationCopy.paused : undefined,
      note: paused
        ? applicationCopy.pausedNote
        : [due, clock.overdue && applicationCopy.overdue].filter(Boolean).join('，'),
      days: dayRows(application, today),
    },
  ]
}

/** Promises that come after the first. */
const later = ({ promised }: ApplicationView): ProgressStep[] =>
  promised.slice(1).map(({ title, workingDays }) => ({
    id: `next-${title}`,
    state: 'next',
    words: title,
    note: `${applicationCopy.promised} ${applicationCopy.workingDays(workingDays)}`,
    days: [],
  }))

const visit = ({ visitOn, serviceShort }: ApplicationView, today: string): ProgressStep[] =>
  visitOn
    ? [
        {
          id: 'visit',
          state: 'next',
          words: `${serviceShort}${applicationCopy.visitDay}`,
          note: visitOn.length > 10 ? moment(visitOn, today) : moment(`${visitOn} `, today).trim(),
          days: [],
        },
      ]
    : []

/** What has happened, what is owed now with its promised and real days, and what comes. */
export function progressOf(application: ApplicationView, today: string): ProgressStep[] {
  const past = happened(application, today)
  if (isOver(application.status)) return past
  const reached = application.stage === 'scheduled' || application.stage === 'in-progress'
  return [
    ...past,
    ...owed(application, today),
    ...(reached ? [] : later(application)),
    ...(application.stage === 'in-progress' ? [] : visit(application, today)),
  ]
}
