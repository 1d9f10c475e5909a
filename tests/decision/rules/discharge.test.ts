import { rows } from '../support/toy'

const left = (discharge: object) => ({ facts: { discharge } })

describe('discharge', () => {
  rows({ rule: 'discharge', source: '1' }, [
    ['untold it is missing', {}, 'facts.discharge'],
    ['any stay serves', left({}), null],
  ])
  rows({ rule: 'discharge', surgery: true, source: '1' }, [
    ['a stay with an operation serves', left({ surgery: true }), null],
    ['one without does not', left({ surgery: false }), 'CONDITION_EXCLUDED'],
    ['untold, there was none', left({ on: '2026-03-01' }), 'CONDITION_EXCLUDED'],
  ])
})

describe('window after discharge', () => {
  rows({ rule: 'discharge-window', apply: { days: 5 }, source: '1' }, [
    ['without a day of discharge it is missing', left({ surgery: true }), 'facts.discharge'],
    ['the fifth day is inside', left({ on: '2026-03-05' }), null],
    ['the sixth is not', left({ on: '2026-03-04' }), 'WINDOW_CLOSED'],
  ])
  const wanted = (on: string, wantedOn?: string) => ({ facts: { discharge: { on }, wantedOn } })
  rows({ rule: 'discharge-window', take: { months: 1 }, source: '1' }, [
    ['one month later is inside', wanted('2026-02-28', '2026-03-28'), null],
    ['a day more is not', wanted('2026-02-28', '2026-03-29'), 'WINDOW_CLOSED'],
    [
      'a month from 31 January ends on 28 February',
      wanted('2026-01-31', '2026-03-01'),
      'WINDOW_CLOSED',
    ],
    ['an untold wanted day bars nothing', wanted('2025-01-01'), null],
  ])
  rows({ rule: 'discharge-window', apply: { days: 5 }, when: { leg: 'discharge' }, source: '1' }, [
    ['of another leg nothing is asked', { facts: { leg: 'admission' } }, null],
    ['of this leg it is', { facts: { leg: 'discharge' } }, 'facts.discharge'],
  ])
})
