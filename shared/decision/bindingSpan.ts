import { formatDay, parseDay } from '../calendar'
import type { Decision, Span } from './decision'

/** Of stretches that end together, the one that says most: a waiting explains why a term is late, not the reverse. */
const TELLING: Span['kind'][] = ['relative-waiting', 'waiting', 'cooling-off', 'before-term']

/**
 * The stretch that sets the first usable day: it ends on the day before `opensOn`, the last of all.
 * Undefined when no day opens the service, or when its first day is no stretch's end (a policy or a
 * designation that begins that day).
 */
export function bindingSpan({
  spans,
  opensOn,
}: Pick<Decision, 'spans' | 'opensOn'>): Span | undefined {
  const opens = opensOn === null ? undefined : parseDay(opensOn)
  if (opens === undefined) return undefined
  const last = formatDay(opens - 1)
  const ending = spans.filter(({ kind, to }) => to === last && TELLING.includes(kind))
  return ending.sort((a, b) => TELLING.indexOf(a.kind) - TELLING.indexOf(b.kind))[0]
}
