import type { Decision, Span } from '@shared/decision/decision'
import type { TermLineProps, TermPart } from '@/components/TermLine'
import { daysBetween } from '@/copy/dates'
import { serviceCopy, spanWords } from '@/copy/service'

/** A stretch that has an end: the next one begins the day after. */
interface Stretch {
  span: Span
  from: string
  to: string
}

/**
 * The stretches on the way to `opensOn`, laid end to end: each counts from the end of the one
 * before. Old ones that do not touch the rest, such as those before a reinstatement, are left out.
 */
const stretches = (spans: Span[], opensOn: string): Stretch[] => {
  const ending = spans
    .filter(
      ({ kind, to }) => kind !== 'term' && kind !== 'lead-time' && to !== null && to < opensOn,
    )
    .map((span) => ({ span, from: span.from, to: span.to as string }))
    .sort((a, b) => (a.to < b.to ? -1 : 1))
  const connected: Stretch[] = []
  for (const one of [...ending].reverse()) {
    const next = connected[0]
    if (next && daysBetween(one.to, next.from) > 1) break
    connected.unshift(one)
  }
  return connected
}

const stateOf = (from: string, to: string, today: string): TermPart['state'] => {
  if (to < today) return 'past'
  return from > today ? 'next' : 'running'
}

/** The time line from the first barrier of time to the first usable day; none when no day opens it. */
export const termParts = (
  { spans, opensOn }: Decision,
  today: string,
): TermLineProps | undefined => {
  if (!opensOn || opensOn <= today) return undefined
  let before: string | undefined
  const laid = stretches(spans, opensOn).map(({ span, from, to }) => {
    const begins = before && before > from ? before : from
    before = to
    return { span, from: begins, to, state: stateOf(begins, to, today) }
  })
  const running = laid.find(({ state }) => state === 'running')
  const parts: TermPart[] = laid.map(({ span, to, state }) => ({
    id: `${span.kind}-${span.from}`,
    state,
    words: spanWords[span.kind],
    note: state === 'past' ? serviceCopy.past : serviceCopy.until(to, today),
  }))
  parts.push({
    id: 'open',
    state: 'open',
    words: serviceCopy.openFrom.words,
    note: serviceCopy.openFrom.note(opensOn, today),
  })
  if (!running) return { parts }
  const whole = Math.max(1, daysBetween(running.from, running.to))
  return {
    parts,
    today: {
      words: serviceCopy.today(today),
      passed: daysBetween(running.from, today) / whole,
    },
  }
}

/** Clauses that the time line rests on. */
export const termClauses = ({ spans, opensOn }: Decision): string[] =>
  opensOn ? stretches(spans, opensOn).map(({ span }) => span.clause) : []
