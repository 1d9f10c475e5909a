import { icsOf, startOf, visitEvent } from '@/features/applications/opened/visitEvent'
import { applicationOf } from './view'

const visit = { on: '2026-11-30T09:30:00+08:00', place: '第一医院, 门诊 2 楼', words: '带好病历' }
const eventOf = (on: string) => visitEvent(applicationOf({ visit: { ...visit, on } }))!
const linesOf = (text: string) => text.replace(/\r\n /g, '').split('\r\n')

describe('the visit in a calendar', () => {
  test('is none while no visit is fixed', () => {
    expect(visitEvent(applicationOf())).toBeNull()
  })

  test('begins at its time in China, whatever the time zone of the phone', () => {
    expect(startOf(eventOf(visit.on))).toBe(Date.UTC(2026, 10, 30, 1, 30) / 1000)
    expect(linesOf(icsOf(eventOf(visit.on)))).toContain('DTSTART:20261130T013000Z')
  })

  test('lasts the whole day where no time is known', () => {
    const lines = linesOf(icsOf(eventOf('2026-12-31')))
    expect(lines).toContain('DTSTART;VALUE=DATE:20261231')
    expect(lines).toContain('DTEND;VALUE=DATE:20270101')
    expect(startOf(eventOf('2026-12-31'))).toBe(Date.UTC(2026, 11, 30, 16) / 1000)
  })

  test('keeps to the format: escaped commas, short lines, a reminder the day before', () => {
    const place = `${visit.place}${'，再往里走'.repeat(20)}`
    const text = icsOf(visitEvent(applicationOf({ visit: { ...visit, place } }))!)
    expect(linesOf(text).join('\n')).toContain('LOCATION:第一医院\\, 门诊 2 楼')
    expect(linesOf(text)).toContain('TRIGGER:-P1D')
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  })

  test('names the service and, masked, for whom', () => {
    const lines = linesOf(icsOf(eventOf(visit.on)))
    expect(lines).toContain('SUMMARY:专家门诊预约协调')
    expect(lines).toContain('DESCRIPTION:带好病历\\n为 王*兰 申请')
  })
})
