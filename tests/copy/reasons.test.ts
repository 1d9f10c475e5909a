import { REASON_CODES } from '@shared/contracts/vocabulary'
import { passesWithTime, reasons } from '@/copy/reasons'

describe('the words of a barrier', () => {
  test.each(REASON_CODES)('%s has a title that fits a list and a way out', (code) => {
    const { title, wayOut } = reasons[code]
    expect(title.length).toBeGreaterThan(3)
    expect(title.length).toBeLessThanOrEqual(12)
    if (wayOut.kind !== 'wait') expect(wayOut.words.length).toBeGreaterThan(2)
  })

  test('no two barriers are called alike', () => {
    const titles = REASON_CODES.map((code) => reasons[code].title)
    expect(new Set(titles).size).toBe(titles.length)
  })

  test('only time ends a waiting period, and time alone brings back no contract', () => {
    expect(passesWithTime('WAITING_PERIOD')).toBe(true)
    expect(passesWithTime('POLICY_ENDED')).toBe(false)
    expect(passesWithTime('QUOTA_EXHAUSTED')).toBe(false)
  })
})
