import { runUnder } from './children/run'

describe('where the device stands', () => {
  const inChina = runUnder('Asia/Shanghai', 'digest.ts')

  it('writes a line for each of the four years’ days', () => {
    expect(inChina.trim().split('\n')).toHaveLength(1461)
    expect(inChina).toContain('2026-03-10 0 2 true  2026-03-19 2026-04-10 2 2')
  })

  it.each(['America/New_York', 'UTC', 'Pacific/Kiritimati', 'Africa/Casablanca'])(
    'makes no difference in %s',
    (zone) => {
      expect(runUnder(zone, 'digest.ts')).toBe(inChina)
    },
  )
})
