import { use } from '../../support/cases'
import { golden } from '../../support/expect'
import { ask } from './plan'

const nurse = (facts: object, change: object = {}) =>
  ask('post-surgery-nursing', { facts, ...change })
const general = (on: string, wantedOn?: string, asOf = '2026-03-10') =>
  nurse({ discharge: { on, surgery: true }, wantedOn }, { asOf })
const critical = (on: string, wantedOn?: string, asOf = '2026-03-10') =>
  nurse(
    { discharge: { on, surgery: true, critical: true }, nursing: undefined, wantedOn },
    { asOf },
  )
const nursed = (uses: number, on = '2026-03-06') => use('post-surgery-nursing', on, { uses })

describe('nursing after an operation (术后家庭护理 3; Z17 Z25)', () => {
  golden([
    ['asked for on the fifteenth day', general('2026-02-23'), {}],
    ['not on the sixteenth', general('2026-02-22'), { codes: ['WINDOW_CLOSED'] }],
    ['used on the last day of the month', general('2026-03-05', '2026-04-05'), {}],
    ['not a day later', general('2026-03-05', '2026-04-06'), { codes: ['WINDOW_CLOSED'] }],
    [
      'discharged on 31 January, the month ends on 28 February',
      general('2026-01-31', '2026-03-01', '2026-02-10'),
      { codes: ['WINDOW_CLOSED'], quota: { period: { from: '2026-01-31', to: '2026-02-28' } } },
    ],
    ['and 28 February serves', general('2026-01-31', '2026-02-28', '2026-02-10'), {}],
    [
      'a critical illness has a year: its last day serves',
      critical('2025-03-10', '2026-03-10'),
      { quota: { limit: 6, period: { from: '2025-03-10', to: '2026-03-10' } } },
    ],
    ['asked for after the year', critical('2025-03-09'), { codes: ['WINDOW_CLOSED'] }],
    ['wanted after the year', critical('2025-03-20', '2026-03-21'), { codes: ['WINDOW_CLOSED'] }],
    [
      'general: only basic care',
      nurse({ nursing: { kind: 'advanced' } }),
      { codes: ['CONDITION_EXCLUDED'] },
    ],
    [
      'general: no specialty',
      nurse({ nursing: { kind: 'specialty' } }),
      { codes: ['CONDITION_EXCLUDED'] },
    ],
    [
      'general: which care must be told',
      nurse({ nursing: undefined }),
      { missing: ['facts.nursing'] },
    ],
    ['critical: any care, and none is asked for', critical('2026-03-01'), { quota: { limit: 6 } }],
    [
      'critical: specialty care serves',
      nurse({
        discharge: { on: '2026-03-01', surgery: true, critical: true },
        nursing: { kind: 'specialty', invasive: true },
      }),
      {},
    ],
    [
      'no operation, no nurse',
      nurse({ discharge: { on: '2026-03-05', surgery: false } }),
      { codes: ['CONDITION_EXCLUDED'] },
    ],
    [
      'an untold discharge is missing',
      nurse({ discharge: undefined }),
      { missing: ['facts.discharge'] },
    ],
    [
      'one without its day too',
      nurse({ discharge: { surgery: true } }),
      { missing: ['facts.discharge'] },
    ],
    ['only in town', nurse({ urban: false }), { codes: ['CITY_NOT_COVERED'] }],
    [
      'two visits and no more',
      nurse({}, { usage: [nursed(2)] }),
      { codes: ['QUOTA_EXHAUSTED'], quota: { limit: 2, used: 2, remaining: 0 } },
    ],
    [
      'visits after an earlier discharge do not count',
      nurse({}, { usage: [nursed(2, '2026-02-20')] }),
      { quota: { used: 0, remaining: 2 } },
    ],
    [
      'critical: the sixth visit is left',
      nurse(
        { discharge: { on: '2026-03-05', surgery: true, critical: true } },
        { usage: [nursed(5)] },
      ),
      { quota: { limit: 6, used: 5, remaining: 1 } },
    ],
  ])
})

describe('talking after an operation (术后心理倾诉 2; Z18)', () => {
  golden([
    [
      'no operation, no talk',
      ask('post-surgery-counselling', { facts: { discharge: { surgery: false } } }),
      { codes: ['CONDITION_EXCLUDED'] },
    ],
    [
      'an untold discharge is missing',
      ask('post-surgery-counselling', { facts: { discharge: undefined } }),
      { missing: ['facts.discharge'] },
    ],
    [
      'long after the discharge it is still given',
      ask('post-surgery-counselling', {
        facts: { discharge: { on: '2025-01-05', surgery: true } },
      }),
      {},
    ],
  ])
})
