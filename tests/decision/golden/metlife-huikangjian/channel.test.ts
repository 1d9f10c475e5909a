import { soundDiagnosis } from '../../support/cases'
import { decided, golden, type Row } from '../../support/expect'
import { ask } from './plan'

const diagnosis = { ...soundDiagnosis, on: '2026-02-01' }

const at = (asOf: string) => ask('inpatient-coordination', { asOf, facts: { diagnosis } })

const rows: Row[] = [
  ['opens at eight', at('2026-03-10T08:00:00+08:00'), { openNow: true, nextOpen: null }],
  [
    'a second before eight it is closed',
    at('2026-03-10T07:59:59+08:00'),
    { openNow: false, nextOpen: '2026-03-10T08:00:00+08:00' },
  ],
  ['a second before twenty it is open', at('2026-03-10T19:59:59+08:00'), { openNow: true }],
  [
    'closes at twenty sharp',
    at('2026-03-10T20:00:00+08:00'),
    { openNow: false, nextOpen: '2026-03-11T08:00:00+08:00' },
  ],
  ['a date alone means ten in the morning', at('2026-03-10'), { openNow: true }],
  ['is open on a Sunday', at('2026-03-15'), { openNow: true }],
  ['is open on National Day', at('2026-10-01'), { openNow: true }],
  ['is open on New Year', at('2027-01-01'), { openNow: true }],
  [
    'is closed through the whole Spring Festival break',
    at('2026-02-15'),
    { openNow: false, nextOpen: '2026-02-24T08:00:00+08:00' },
  ],
  ['is closed on the last day of the break', at('2026-02-23'), { openNow: false }],
  [
    'on the evening before the break it opens after it',
    at('2026-02-14T20:00:00+08:00'),
    { openNow: false, nextOpen: '2026-02-24T08:00:00+08:00' },
  ],
  ['any offset will do', at('2026-03-10T20:00:00+09:00'), { openNow: true }],
]

describe('the hotline (三; G14 G20)', () => {
  golden(rows)

  it('has one number', () => {
    expect(decided(ask('overseas-care')).channel?.hotlines).toEqual(['4006201800'])
  })
})
