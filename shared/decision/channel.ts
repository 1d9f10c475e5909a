import { type Moment, openAt } from '../calendar'
import type { Line } from '../catalogue/types'
import { hoursInWords } from '../wording/hours'
import type { Channel } from './decision'

/** The line or desk through which the service is asked for, and whether it answers now (ruling G14). */
export function channelOf(line: Line, now: Moment): Channel {
  const { openNow, nextOpen } = openAt(line.hours, now)
  return { hotlines: line.numbers, hours: hoursInWords(line.hours), openNow, nextOpen }
}
