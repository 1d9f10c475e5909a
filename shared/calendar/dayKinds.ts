import { type Day, fromYmd, packed } from './civil'
import {
  FESTIVALS,
  FIRST_PUBLISHED_YEAR,
  LAST_FESTIVAL_YEAR,
  LAST_PUBLISHED_YEAR,
  NOTICES,
} from './table'

/** What the law makes of a day: 0 an ordinary day, MAKE_UP a weekend worked, else the char code of its holiday's letter. */
export type DayKind = number

export const MAKE_UP = 43

/** The days of the table; outside them only the fixed dates of the regulation are known. */
export const FIRST_DAY = fromYmd(FIRST_PUBLISHED_YEAR, 1, 1)
export const LAST_DAY = fromYmd(LAST_FESTIVAL_YEAR, 12, 31)

const NEW_YEAR = 78
const SPRING_FESTIVAL = 83
const QINGMING = 81
const LABOUR_DAY = 76
const DRAGON_BOAT = 68
const MID_AUTUMN = 77
const NATIONAL_DAY = 71

export const HOLIDAY_NAMES: Readonly<Record<DayKind, string>> = {
  [NEW_YEAR]: '元旦',
  [SPRING_FESTIVAL]: '春节',
  [QINGMING]: '清明节',
  [LABOUR_DAY]: '劳动节',
  [DRAGON_BOAT]: '端午节',
  [MID_AUTUMN]: '中秋节',
  [NATIONAL_DAY]: '国庆节',
  86: '抗战胜利七十周年纪念日',
}

/** Month and how many days from its first: what the regulation fixes by civil date (ruling G1). */
const FIXED: readonly (readonly [month: number, days: number, DayKind])[] = [
  [1, 1, NEW_YEAR],
  [5, 2, LABOUR_DAY],
  [10, 3, NATIONAL_DAY],
]

const dayOf = (year: number, monthDay: string): Day =>
  fromYmd(year, +monthDay.slice(0, 2), +monthDay.slice(2, 4))

function readNotice(kinds: Uint8Array, year: number, row: string): void {
  for (const item of row.split(' ')) {
    const from = dayOf(year, item.slice(1, 5)) - FIRST_DAY
    const to = item.length > 5 ? dayOf(year, item.slice(6)) - FIRST_DAY : from
    kinds.fill(item.charCodeAt(0), from, to + 1)
  }
}

/** Spring Festival is its eve to the third day; where Mid-Autumn meets National Day the latter gives the name. */
function readFestivals(kinds: Uint8Array, year: number, row: string): void {
  const [lunarNewYear, qingming, dragonBoat, midAutumn] = row
    .split(' ')
    .map((monthDay) => dayOf(year, monthDay) - FIRST_DAY) as [Day, Day, Day, Day]
  kinds.fill(SPRING_FESTIVAL, lunarNewYear - 1, lunarNewYear + 3)
  kinds[qingming] = QINGMING
  kinds[dragonBoat] = DRAGON_BOAT
  kinds[midAutumn] = MID_AUTUMN
  for (const [month, days, kind] of FIXED) {
    const from = fromYmd(year, month, 1) - FIRST_DAY
    kinds.fill(kind, from, from + days)
  }
}

function fixedKind(day: Day): DayKind {
  const p = packed(day)
  const month = (p >> 5) & 15
  const fixed = FIXED.find(([m, days]) => m === month && (p & 31) <= days)
  return fixed ? fixed[2] : 0
}

let table: Uint8Array | undefined

function build(): Uint8Array {
  const kinds = new Uint8Array(LAST_DAY - FIRST_DAY + 1)
  NOTICES.forEach((row, i) => void readNotice(kinds, FIRST_PUBLISHED_YEAR + i, row))
  FESTIVALS.forEach((row, i) => void readFestivals(kinds, LAST_PUBLISHED_YEAR + 1 + i, row))
  return kinds
}

export function kindOf(day: Day): DayKind {
  table ??= build()
  return table[day - FIRST_DAY] ?? fixedKind(day)
}

export const isHolidayKind = (kind: DayKind): boolean => kind !== 0 && kind !== MAKE_UP

export const isSpringFestivalKind = (kind: DayKind): boolean => kind === SPRING_FESTIVAL
