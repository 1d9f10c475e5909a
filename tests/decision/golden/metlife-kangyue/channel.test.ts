import { decided, golden, type Row } from '../../support/expect'
import { ask, type ServiceId } from './plan'

const at = (service: ServiceId, asOf: string) =>
  ask(service, { asOf, policy: { effectiveDate: '2025-01-01' } })
const open = { openNow: true, nextOpen: null }
const shut = (nextOpen: string) => ({ openNow: false, nextOpen: `${nextOpen}+08:00` })

const doctor: Row[] = [
  ['answers at three in the morning', at('phone-doctor', '2026-03-08T03:00:00+08:00'), open],
  ['answers on National Day', at('phone-doctor', '2026-10-01T03:00:00+08:00'), open],
  [
    'rests over the whole Spring Festival',
    at('phone-doctor', '2026-02-15T00:00:00+08:00'),
    shut('2026-02-24T00:00:00'),
  ],
  ['answers to the last second before it', at('phone-doctor', '2026-02-14T23:59:59+08:00'), open],
  [
    'rests to its last second',
    at('phone-doctor', '2026-02-23T23:59:59+08:00'),
    shut('2026-02-24T00:00:00'),
  ],
  ['answers from midnight after it', at('phone-doctor', '2026-02-24T00:00:00+08:00'), open],
  [
    'rested from 28 January to 4 February 2025',
    at('phone-doctor', '2025-02-04'),
    shut('2025-02-05T00:00:00'),
  ],
]

const daytime: Row[] = [
  ['a bare date is ten in the morning', at('outpatient-appointment-open', '2026-03-10'), open],
  ['opens at eight', at('outpatient-appointment-open', '2026-03-10T08:00:00+08:00'), open],
  [
    'is shut a second before eight',
    at('outpatient-appointment-open', '2026-03-10T07:59:59+08:00'),
    shut('2026-03-10T08:00:00'),
  ],
  [
    'is open a second before twenty',
    at('outpatient-appointment-open', '2026-03-10T19:59:59+08:00'),
    open,
  ],
  [
    'is shut at twenty on the second',
    at('outpatient-appointment-open', '2026-03-10T20:00:00+08:00'),
    shut('2026-03-11T08:00:00'),
  ],
  [
    'is shut at noon in Greenwich',
    at('outpatient-appointment-open', '2026-03-10T12:00:00Z'),
    shut('2026-03-11T08:00:00'),
  ],
  [
    'is open at 17:29:59 in India, a second before twenty here',
    at('outpatient-appointment-open', '2026-03-10T17:29:59+05:30'),
    open,
  ],
  ['is open on Sundays', at('hospital-guide', '2026-03-08T12:00:00+08:00'), open],
  ['is open on National Day', at('hospital-guide', '2026-10-01T12:00:00+08:00'), open],
  [
    'after the last evening before the Spring Festival opens when it is over',
    at('outpatient-appointment-open', '2026-02-14T20:00:00+08:00'),
    shut('2026-02-24T08:00:00'),
  ],
]

const text: Row[] = [
  ['opens at nine on a working day', at('text-consult', '2026-03-10T09:00:00+08:00'), open],
  [
    'is shut before nine',
    at('text-consult', '2026-03-10T08:59:59+08:00'),
    shut('2026-03-10T09:00:00'),
  ],
  [
    'is shut at twenty-one',
    at('text-consult', '2026-03-10T21:00:00+08:00'),
    shut('2026-03-11T09:00:00'),
  ],
  [
    'answers a Saturday’s question on Monday',
    at('text-consult', '2026-03-14'),
    shut('2026-03-16T09:00:00'),
  ],
  ['is open on a make-up Saturday', at('text-consult', '2026-02-14T12:00:00+08:00'), open],
  [
    'on Friday evening opens on the make-up Saturday',
    at('text-consult', '2026-02-13T21:30:00+08:00'),
    shut('2026-02-14T09:00:00'),
  ],
  ['rests over National Day', at('text-consult', '2026-10-01'), shut('2026-10-08T09:00:00')],
]

/** Out of hours never bars: those rows claim no barrier and no missing thing for services without an illness. */
const free = (rows: Row[]): Row[] =>
  rows.map(([name, given, expected]) => [
    name,
    {
      ...given,
      facts: { ...given.facts, diagnosis: { ...given.facts!.diagnosis!, on: '2025-06-01' } },
    },
    expected,
  ])

describe('the phone doctor (4.1; G14)', () => golden(free(doctor)))
describe('the service line (4.3; G14 G20)', () => golden(free(daytime)))
describe('the text consult (4.2; K15)', () => golden(free(text)))

describe('the number to call', () => {
  it.each(['phone-doctor', 'text-consult', 'hospital-guide'] as const)(
    'is 95169038 for %s',
    (service) => {
      expect(decided(at(service, '2026-03-10')).channel?.hotlines).toEqual(['95169038'])
    },
  )
})
