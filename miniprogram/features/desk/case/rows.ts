import { toDay, workingDaysBetween } from '@shared/calendar'
import type { ProviderClock } from '@shared/contracts/responses/applications'
import type { DeskApplication } from '@shared/contracts/responses/desk'
import type { Span } from '@shared/decision/decision'
import { date, dateNear, moment } from '@/copy/dates'
import { declineWords } from '@/copy/deskActs'
import { caseCopy } from '@/copy/deskCase'
import { materialCopy } from '@/copy/missing'

export interface FactLine {
  id: string
  name: string
  fact: string
  /** The clause it is held against. */
  clause?: string
}

const spanNames: Record<Span['kind'], string> = {
  'cooling-off': '犹豫期',
  waiting: '等待期',
  'relative-waiting': '亲属等待期',
  'before-term': '服务开始',
  'lead-time': '提前预约',
  term: '服务期限',
}

const spanWords = ({ kind, from, to }: Span, today: string): string => {
  if (kind === 'lead-time') return caseCopy.spanFrom(to ?? from, today)
  if (to === null) return caseCopy.spanFrom(from, today)
  return to < today ? caseCopy.spanOver(to, today) : caseCopy.spanUntil(to, today)
}

/** What the decision at submission rested on, each with its clause, and what it holds. */
export function ruleLines({ decision, uses }: DeskApplication, today: string): FactLine[] {
  const spans = decision.spans.map((span) => ({
    id: `${span.kind}-${span.from}`,
    name: spanNames[span.kind],
    fact: spanWords(span, today),
    clause: span.clause,
  }))
  const held = uses.map(({ name, uses: count }) => caseCopy.usesOf(name, count)).join('，')
  return [...spans, ...(held ? [{ id: 'uses', name: caseCopy.uses, fact: held }] : [])]
}

/** What has been arranged so far. */
export function arrangedLines(application: DeskApplication, today: string): FactLine[] {
  const { hospitals, agreements, visit, declined, rating, needed } = application
  const { offered, chosen } = hospitals
  const line = (id: string, name: string, fact: string | null | undefined, clause?: string) =>
    fact ? [{ id, name, fact, ...(clause ? { clause } : {}) }] : []
  const asked = needed.find(({ kind }) => kind === 'papers')
  return [
    ...line(
      'asked',
      caseCopy.asked,
      asked?.kind === 'papers'
        ? `${asked.kinds.map((kind) => materialCopy(kind).words).join('、')}：${asked.words}`
        : null,
    ),
    ...line('offered', caseCopy.offered, offered.map(({ name }) => name).join('、')),
    ...line(
      'chosen',
      caseCopy.chosen,
      chosen?.name ?? (offered.length > 0 ? caseCopy.awaitsChoice : null),
    ),
    ...agreements.flatMap(({ name, signed, clause }) =>
      line(
        `agreement-${name}`,
        caseCopy.agreement,
        `${name}，${
          signed ? caseCopy.signedBy(signed.by, date(signed.at.slice(0, 10))) : caseCopy.unsigned
        }`,
        clause,
      ),
    ),
    ...line(
      'visit',
      caseCopy.visit,
      visit && (visit.on.length > 10 ? moment(visit.on, today) : dateNear(visit.on, today)),
    ),
    ...line('place', caseCopy.place, visit?.place),
    ...line('visit-words', caseCopy.visitWords, visit?.words),
    ...line(
      'declined',
      caseCopy.declined,
      declined && `${declineWords(declined.reasonCode)}：${declined.words}`,
    ),
    ...line('rating', caseCopy.rating, rating && caseCopy.stars(rating.stars, rating.words)),
  ]
}

/** Working days the provider has used of what was promised, up to the day it was met, or today. */
export const passedDays = (
  { metOn, pausedDays }: ProviderClock,
  from: string,
  today: string,
): number => Math.max(0, workingDaysBetween(toDay(from), toDay(metOn ?? today)) - pausedDays)

/** One line on how the promise stands. */
export function clockWords(clock: ProviderClock, today: string): string[] {
  const { metOn, pausedSince, pausedDays, overdue } = clock
  return [
    metOn && caseCopy.met(metOn, today),
    overdue && caseCopy.overdue,
    pausedSince && caseCopy.pausedSince(pausedSince, today),
    pausedDays > 0 && caseCopy.pausedDays(pausedDays),
  ].filter((words): words is string => Boolean(words))
}

/** §4.3: the chapter alone, short enough to stand beside the fact. */
export const chapterOf = (clause: string): string =>
  caseCopy.cited(/^[\d.]+/.exec(clause)?.[0] ?? clause.slice(0, 4))
