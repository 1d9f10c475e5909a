import { bindingSpan, type Span } from '@shared/decision'

const span = (kind: Span['kind'], from: string, to: string | null): Span => ({
  kind,
  from,
  to,
  clause: `clause of ${kind}`,
})
const cooling = span('cooling-off', '2026-01-01', '2026-01-20')
const waiting = span('waiting', '2026-01-01', '2026-03-01')
const term = span('term', '2026-01-01', null)

describe('the stretch that binds', () => {
  test('is the one that ends on the day before the first usable day', () => {
    const found = bindingSpan({ spans: [cooling, waiting, term], opensOn: '2026-03-02' })
    expect(found?.clause).toBe('clause of waiting')
  })

  test('is the relative’s own waiting where that ends last', () => {
    const own = span('relative-waiting', '2026-02-20', '2026-03-21')
    const found = bindingSpan({ spans: [cooling, waiting, own, term], opensOn: '2026-03-22' })
    expect(found).toBe(own)
  })

  test('is the last day of February too', () => {
    const short = span('waiting', '2026-02-01', '2026-02-28')
    expect(bindingSpan({ spans: [short], opensOn: '2026-03-01' })).toBe(short)
  })

  test('is the cooling-off period where the term begins when it is over', () => {
    const before = span('before-term', '2026-01-01', '2026-01-20')
    const found = bindingSpan({ spans: [before, cooling, term], opensOn: '2026-01-21' })
    expect(found).toBe(cooling)
  })

  test('is never the time an appointment needs ahead, nor the term itself', () => {
    const lead = span('lead-time', '2026-03-01', '2026-03-08')
    const ended = span('term', '2026-01-01', '2026-03-08')
    expect(bindingSpan({ spans: [lead, ended], opensOn: '2026-03-09' })).toBeUndefined()
  })

  test('is none when no day opens the service, or no stretch ends before that day', () => {
    expect(bindingSpan({ spans: [waiting], opensOn: null })).toBeUndefined()
    expect(bindingSpan({ spans: [waiting], opensOn: '2026-06-01' })).toBeUndefined()
  })
})
