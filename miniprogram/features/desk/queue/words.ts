import { isOver } from '@shared/application/states'
import { addDays, isWorkingDay, toDay, weekday } from '@shared/calendar'
import type { ApplicationBeneficiary } from '@shared/contracts/responses/applications'
import type { QueueItem } from '@shared/contracts/responses/desk'
import type { IconName } from '@/components/Icon'
import type { Tone } from '@/components/Status'
import { dayWord } from '@/copy/dates'
import { deskCopy, nextWords, stageWords } from '@/copy/desk'
import { relationWords } from '@/copy/people'
import { groupOf } from './groups'

/** 周*明，本人; the name is masked by the cloud. */
export const whoWords = (beneficiary: ApplicationBeneficiary): string =>
  `${beneficiary.name}，${
    beneficiary.is === 'insured'
      ? deskCopy.self
      : deskCopy.relative(relationWords(beneficiary.relation))
  }`

/** What stands at the right of a row: how much time there is, or since when there is none to count. */
export function timeWords(item: QueueItem, today: string): { words: string; tone: Tone } {
  const { status, overdue, daysLeft, paused, visitOn, createdAt } = item
  if (isOver(status)) return { words: dayWord(createdAt.slice(0, 10), today), tone: 'quiet' }
  if (overdue && daysLeft !== null)
    return { words: deskCopy.overdueBy(Math.max(1, -daysLeft)), tone: 'bad' }
  if (visitOn) return { words: dayWord(visitOn.slice(0, 10), today), tone: 'quiet' }
  if (paused) return { words: deskCopy.paused, tone: 'quiet' }
  if (daysLeft === null)
    return { words: deskCopy.submittedOn(createdAt.slice(0, 10), today), tone: 'quiet' }
  if (daysLeft <= 0) return { words: deskCopy.dueToday, tone: 'wait' }
  return { words: deskCopy.daysLeft(daysLeft), tone: 'quiet' }
}

/** What is to be done next, and who has the case. */
export function taskWords(item: QueueItem): { tone: Tone; icon: IconName; words: string[] } {
  const { status, stage, needs, assignee } = item
  const { words, icon } = nextWords[status]
  const awaited = needs.includes('hospital')
    ? deskCopy.awaitsHospital
    : needs.includes('agreement')
      ? deskCopy.awaitsAgreement
      : undefined
  const task =
    status === 'accepted' || status === 'arranging'
      ? (awaited ?? stageWords[stage] ?? words)
      : words
  const who = assignee && (assignee.self ? deskCopy.mine : deskCopy.others(assignee.name))
  return {
    tone: status === 'submitted' ? 'open' : 'quiet',
    icon,
    words: [task, ...(who ? [who] : [])],
  }
}

/** The answer first: what is late, else what is due today. */
export function headWords(items: readonly QueueItem[]): string {
  const count = (id: string) => items.filter((item) => groupOf(item) === id).length
  const overdue = count('overdue')
  if (overdue > 0) return deskCopy.overdueHead(overdue)
  const today = count('today')
  return today > 0 ? deskCopy.todayHead(today) : deskCopy.calm
}

/** 2 月 27 日（周五） · 明天是调休上班日: what the working-day clock does that one may not expect. */
export function dayWords(today: string): string[] {
  const tomorrow = addDays(toDay(today), 1)
  const works = isWorkingDay(tomorrow)
  const weekend = weekday(tomorrow) % 6 === 0
  const more: (string | false)[] = [
    !isWorkingDay(toDay(today)) && deskCopy.restToday,
    works && weekend && deskCopy.makeUpTomorrow,
    !works && !weekend && deskCopy.holidayTomorrow,
  ]
  return [deskCopy.day(today), ...more.filter((words): words is string => Boolean(words))]
}
