import { parseMoment, secondsOf } from '../../shared/calendar'
import type { Caller } from '../kit/action'
import { commit } from '../kit/commit'
import { Refusal } from '../kit/errors'
import { limitsAreOff } from '../kit/rateLimit'
import { counters } from '../kit/repositories/counters'

const MOST = 5
const WINDOW_SECONDS = 3600

const idOf = (openid: string) => `bind:${openid}`
const secondsBetween = (from: string, to: string) =>
  secondsOf(parseMoment(to)!) - secondsOf(parseMoment(from)!)

/**
 * Counts an attempt to bind before it is tried, across all instances, so that nobody can guess
 * their way to another's data. @throws Refusal TOO_MANY_REQUESTS after five within the hour
 */
export const countAttempt = ({ openid, now }: Caller): Promise<void> =>
  commit(async (tx) => {
    const counter = await counters.get(idOf(openid), tx)
    const running = counter && secondsBetween(counter.since, now.iso) < WINDOW_SECONDS
    if (running && counter.count >= MOST && !limitsAreOff())
      throw new Refusal('TOO_MANY_REQUESTS', '尝试次数过多，请一小时后再试')
    await counters.put(tx, {
      _id: idOf(openid),
      count: running ? counter.count + 1 : 1,
      since: running ? counter.since : now.iso,
    })
  })
