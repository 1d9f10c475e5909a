import type { Span } from '@shared/decision/decision'
import { metOf } from '@/features/service/met'
import { termClauses, termParts } from '@/features/service/termParts'
import { closedBy, reasonOf } from '../copy/decisions'

const TODAY = '2026-11-21'
const span = (kind: Span['kind'], from: string, to: string | null, clause: string): Span => ({
  kind,
  from,
  to,
  clause,
})
const cooling = span('cooling-off', '2026-11-01', '2026-11-16', '5.1.4')
const waiting = span('waiting', '2026-11-01', '2026-11-30', '2.2')
const term = span('term', '2026-11-01', null, '2.1')
const decision = (spans: Span[], opensOn: string | null) =>
  closedBy([reasonOf('WAITING_PERIOD', { until: '2026-11-30' })], { spans, opensOn })

describe('the time line to the first usable day', () => {
  test('lays what runs at once end to end, and marks today in what runs', () => {
    const line = termParts(decision([cooling, waiting, term], '2026-12-01'), TODAY)
    expect(line?.parts.map(({ words, state, note }) => [words, state, note])).toEqual([
      ['犹豫期', 'past', '已过'],
      ['等待期', 'running', '到 11 月 30 日'],
      ['可用', 'open', '12 月 1 日起'],
    ])
    expect(line?.today?.words).toBe('今天 11 月 21 日')
    expect(line?.today?.passed).toBeCloseTo(5 / 14)
  })

  test('leaves out what was over long before a reinstatement', () => {
    const old = span('waiting', '2025-10-17', '2025-11-15', '2.2')
    const again = span('waiting', '2026-11-11', '2026-12-10', '2.2')
    const line = termParts(decision([old, term, again], '2026-12-11'), TODAY)
    expect(line?.parts.map(({ words }) => words)).toEqual(['等待期', '可用'])
  })

  test('shows what has yet to begin', () => {
    const before = span('before-term', '2026-11-25', '2026-11-30', '2.1')
    const line = termParts(decision([before], '2026-12-01'), TODAY)
    expect(line?.parts[0]?.state).toBe('next')
    expect(line?.today).toBeUndefined()
  })

  test('is not drawn when no day opens the service or it is open', () => {
    expect(termParts(decision([waiting], null), TODAY)).toBeUndefined()
    expect(termParts(decision([waiting], '2026-11-21'), TODAY)).toBeUndefined()
  })

  test('rests on the clauses of its stretches only', () => {
    expect(termClauses(decision([cooling, waiting, term], '2026-12-01'))).toEqual(['5.1.4', '2.2'])
  })
})

describe('what is already met', () => {
  test('names the barriers that no longer stand', () => {
    expect(metOf(decision([cooling, waiting, term], '2026-12-01'), TODAY)).toEqual([
      '保单有效',
      '犹豫期已过',
      '还剩 1 次',
    ])
  })

  test('says nothing of a policy that is suspended', () => {
    const suspended = closedBy([reasonOf('POLICY_SUSPENDED')], { spans: [cooling] })
    expect(metOf(suspended, TODAY)).not.toContain('保单有效')
  })
})
