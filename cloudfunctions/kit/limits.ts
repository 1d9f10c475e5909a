import { parseMoment, secondsOf } from '../../shared/calendar'
import type { Now } from './clock'
import { commit, type Tx, together } from './commit'
import { Refusal } from './errors'
import { limitsAreOff } from './rateLimit'
import { counters } from './repositories/counters'

/** At most so many within so many seconds, counted across all instances. */
export interface Limit {
  /** What is counted; holds nothing that tells of a person. */
  id: string
  most: number
  seconds: number
}

const secondsBetween = (from: string, to: string) =>
  secondsOf(parseMoment(to)!) - secondsOf(parseMoment(from)!)

/** 60 → 60 秒, 61 → 2 分钟, 7200 → 2 小时. */
function inWords(seconds: number): string {
  if (seconds <= 60) return `${seconds} 秒`
  return seconds <= 3600 ? `${Math.ceil(seconds / 60)} 分钟` : `${Math.ceil(seconds / 3600)} 小时`
}

async function weigh(tx: Tx, { id, most, seconds }: Limit, now: Now) {
  const counter = await counters.get(id, tx)
  const left = counter ? seconds - secondsBetween(counter.since, now.iso) : 0
  const isRunning = counter !== null && left > 0
  const wait = isRunning && counter.count >= most ? left : 0
  const counted = isRunning
    ? { ...counter, count: counter.count + 1 }
    : { _id: id, count: 1, since: now.iso }
  return { wait, counted }
}

/**
 * Counts a try against every limit before it is made, so that many at once cannot slip through.
 * @throws Refusal TOO_MANY_REQUESTS that says how long to wait; nothing is counted then
 */
export const countTry = (limits: readonly Limit[], now: Now): Promise<void> =>
  commit(async (tx) => {
    const weighed = await together(limits.map((limit) => weigh(tx, limit, now)))
    const wait = Math.max(...weighed.map((one) => one.wait))
    if (wait > 0 && !limitsAreOff())
      throw new Refusal('TOO_MANY_REQUESTS', `次数过多，请 ${inWords(wait)}后再试`)
    await together(weighed.map(({ counted }) => counters.put(tx, counted)))
  })

/** Takes back what was counted: only failed tries are to count. */
export async function uncountTry(tx: Tx, limits: readonly Limit[]): Promise<void> {
  const known = await together(limits.map(({ id }) => counters.get(id, tx)))
  await together(
    known.map((counter) =>
      counter ? counters.put(tx, { ...counter, count: Math.max(0, counter.count - 1) }) : none,
    ),
  )
}

const none = Promise.resolve()
