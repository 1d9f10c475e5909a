import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatDay, holidayName, isWorkingDay, toDay } from '@shared/calendar'
import { festivals, qingming } from '../../tools/calendar/festivals'
import { tableText } from '../../tools/calendar/tableText'
import { runUnder } from './children/run'
import { sunLongitude } from './sunLongitude'

const FIRST = toDay('2004-01-01')
const LAST = toDay('2026-12-31')

describe('the table', () => {
  it('is what the compiler writes today', () => {
    const committed = readFileSync(join(__dirname, '../../shared/calendar/table.ts'), 'utf8')
    expect(committed).toBe(tableText())
  })

  it('agrees with chinese-days on every day from 2004 to 2026', () => {
    const said = runUnder('Asia/Shanghai', 'packageDays.ts')
    const ours = Array.from({ length: LAST - FIRST + 1 }, (_, i) =>
      isWorkingDay(FIRST + i) ? 'w' : 'h',
    )
    const differing = ours.flatMap((mark, i) => (mark === said[i] ? [] : [formatDay(FIRST + i)]))
    expect(said).toHaveLength(8401)
    expect(differing).toEqual([])
  })
})

describe('the moving festivals', () => {
  it.each([
    [2025, '2025-01-29', '2025-04-04', '2025-05-31', '2025-10-06'],
    [2026, '2026-02-17', '2026-04-05', '2026-06-19', '2026-09-25'],
    [2027, '2027-02-06', '2027-04-05', '2027-06-09', '2027-09-15'],
    [2028, '2028-01-26', '2028-04-04', '2028-05-28', '2028-10-03'],
    [2029, '2029-02-13', '2029-04-04', '2029-06-16', '2029-09-22'],
    [2030, '2030-02-03', '2030-04-05', '2030-06-05', '2030-09-12'],
  ])('of %i fall on %s, %s, %s and %s', (year, ...days) => {
    expect(festivals(year).map(formatDay)).toEqual(days)
  })

  it('fall inside the breaks that the notices gave since 2008', () => {
    for (let year = 2008; year <= 2026; year++) {
      for (const day of festivals(year)) expect(holidayName(day)).not.toBeNull()
    }
  })

  it('have Qingming on the day on which the sun comes to 15 degrees', () => {
    for (let year = 2027; year <= 2060; year++) {
      expect(sunLongitude(qingming(year))).toBeLessThan(15)
      expect(sunLongitude(qingming(year) + 1)).toBeGreaterThanOrEqual(15)
    }
  })
})
