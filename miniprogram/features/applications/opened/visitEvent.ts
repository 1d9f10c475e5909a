import type { ApplicationView } from '@shared/contracts/responses/applications'
import { applicationsCopy } from '@/copy/applications'
import { dayAfter } from '@/copy/dates'
import { calendarCopy } from '@/copy/visit'

/** The visit as a calendar takes it. */
export interface VisitEvent {
  id: string
  title: string
  /** Date, or moment at +08:00. */
  on: string
  allDay: boolean
  place: string
  words: string
  /** When it became so. */
  told: string
}

/** Null while no visit is fixed. */
export function visitEvent(application: ApplicationView): VisitEvent | null {
  const { id, visit, serviceName, beneficiary, timeline, createdAt } = application
  if (!visit) return null
  return {
    id,
    title: serviceName,
    on: visit.on,
    allDay: visit.on.length <= 10,
    place: visit.place ?? '',
    words: [visit.words, applicationsCopy.forWhom(beneficiary.name)].filter(Boolean).join('\n'),
    told: timeline[timeline.length - 1]?.at ?? createdAt,
  }
}

/** Seconds since 1970 at which it begins; a day begins at 00:00 in China. */
export const startOf = ({ on, allDay }: VisitEvent): number =>
  Date.parse(allDay ? `${on}T00:00:00+08:00` : on) / 1000

const utc = (moment: string): string => new Date(moment).toISOString().replace(/[-:]|\.\d{3}/g, '')

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')

const LINE_BYTES = 74

const bytesOf = (letter: string): number => {
  const code = letter.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}

/** Long lines go on in the next, after a blank: at most 75 bytes each. */
function folded(line: string): string {
  let bytes = 0
  return [...line].reduce((text, letter) => {
    bytes += bytesOf(letter)
    if (bytes <= LINE_BYTES) return text + letter
    bytes = bytesOf(letter)
    return `${text}\r\n ${letter}`
  }, '')
}

/** The visit as a file that any calendar reads (RFC 5545), with a reminder the day before. */
export function icsOf(event: VisitEvent): string {
  const { id, title, on, allDay, place, words, told } = event
  const day = (date: string) => date.replace(/-/g, '')
  const when = allDay
    ? [`DTSTART;VALUE=DATE:${day(on)}`, `DTEND;VALUE=DATE:${day(dayAfter(on))}`]
    : [`DTSTART:${utc(on)}`]
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//health-benefits//visit//ZH',
    'BEGIN:VEVENT',
    `UID:${id}@health-benefits`,
    `DTSTAMP:${utc(told)}`,
    ...when,
    `SUMMARY:${escaped(title)}`,
    ...(place ? [`LOCATION:${escaped(place)}`] : []),
    `DESCRIPTION:${escaped(words)}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(calendarCopy.tomorrow(title))}`,
    'TRIGGER:-P1D',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}
