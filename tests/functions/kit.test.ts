import fc from 'fast-check'
import { now } from '../../cloudfunctions/kit/clock'
import { canonical, sha256 } from '../../cloudfunctions/kit/digest'
import { newId, randomText } from '../../cloudfunctions/kit/ids'

describe('the clock', () => {
  const at = (iso: string) => {
    jest.useFakeTimers({ now: Date.parse(iso) })
    return now()
  }
  afterEach(() => {
    jest.useRealTimers()
    delete process.env.LOCAL_CLOCK_OFFSET_MS
  })

  test('tells the day in China, whatever the machine is set to', () => {
    expect(at('2026-03-09T15:59:59.999Z').day).toBe('2026-03-09')
    expect(at('2026-03-09T16:00:00Z')).toEqual({
      iso: '2026-03-10T00:00:00.000+08:00',
      day: '2026-03-10',
    })
  })

  test('is moved by the local cloud alone', () => {
    process.env.LOCAL_CLOCK_OFFSET_MS = String(86_400_000)
    expect(at('2026-03-10T02:00:00Z').day).toBe('2026-03-11')
  })
})

describe('digests', () => {
  test('do not see the order of keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse())
        expect(canonical(turned)).toBe(canonical(value))
      }),
    )
  })

  test('see everything else', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        const alike = JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))
        expect(sha256(canonical(a)) === sha256(canonical(b))).toBe(alike)
      }),
    )
  })

  test('take a member that is undefined for one that is absent', () => {
    expect(canonical({ a: 1, b: undefined })).toBe(canonical({ a: 1 }))
  })
})

/** Objects as marked lists in the order of their keys, so that `{}` is not `[]`. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return ['list', ...value.map(sorted)]
  if (value === null || typeof value !== 'object') return value
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return ['object', ...members.map(([key, member]) => [key, sorted(member)])]
}

describe('ids', () => {
  test('sort as they came', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }),
        (date) => {
          const at = date.getTime()
          expect(newId('app', at) < newId('app', at + 1)).toBe(true)
        },
      ),
    )
  })

  test('are not met twice', () => {
    expect(new Set(Array.from({ length: 10_000 }, () => randomText(12))).size).toBe(10_000)
  })
})
