import days from 'chinese-days/dist/chinese-days.json'
import { addDays, type Day, weekday, yearOf } from '../../shared/calendar/civil'
import { formatDay, toDay } from '../../shared/calendar/dayText'

/**
 * The State Council's yearly notices as chinese-days records them. Its JSON is read, never its functions: they parse
 * dates in the device's time zone and call every unpublished day a plain weekday.
 */

/** Letters of the compact table; shared/calendar/holidays.ts gives them their names. */
const LETTERS: Record<string, string> = {
  元旦: 'N',
  春节: 'S',
  清明: 'Q',
  劳动节: 'L',
  端午: 'D',
  中秋: 'M',
  国庆节: 'G',
  中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日: 'V',
}

/** Rest days that a notice names and the source omits: 2015's notice gives 3–5 September, the 5th being a Saturday. */
const OMITTED: Record<string, string> = { '2015-09-05': 'V' }

export type Notices = { breaks: Map<Day, string>; makeUps: Day[]; first: number; last: number }

const isWeekend = (day: Day) => weekday(day) % 6 === 0

const letterOf = (entry: string): string => {
  const letter = LETTERS[entry.split(',')[1] ?? '']
  if (!letter) throw new Error(`unknown holiday: ${entry}`)
  return letter
}

/**
 * A break is every day that the source lists under one name, and the weekend days lying between two of them (the
 * source leaves some out: Sunday 5 June 2011). A weekend that merely touches a one-day holiday ("与周末连休") stays an
 * ordinary weekend: the notice gives the one day off, and the reading with the shorter closing favours the insured.
 */
function withInnerWeekends(listed: Map<Day, string>, worked: Set<Day>): Map<Day, string> {
  const whole = new Map(listed)
  for (const [day, letter] of listed) {
    let end = addDays(day, 1)
    while (!listed.has(end) && isWeekend(end) && !worked.has(end)) end += 1
    if (listed.get(end) !== letter) continue
    for (let inner = day + 1; inner < end; inner++) whole.set(inner, letter)
  }
  return whole
}

export function readNotices(): Notices {
  const makeUps = Object.keys(days.workdays).map(toDay)
  const listed = new Map<Day, string>()
  for (const [text, entry] of Object.entries(days.holidays))
    listed.set(toDay(text), letterOf(entry))
  for (const [text, letter] of Object.entries(OMITTED)) listed.set(toDay(text), letter)
  for (const day of makeUps) {
    if (listed.has(day)) throw new Error(`${formatDay(day)} is both a holiday and a working day`)
  }
  const years = [...listed].filter(([, letter]) => letter === 'G').map(([day]) => yearOf(day))
  return {
    breaks: withInnerWeekends(listed, new Set(makeUps)),
    makeUps: makeUps.sort((a, b) => a - b),
    first: Math.min(...years),
    last: Math.max(...years),
  }
}
