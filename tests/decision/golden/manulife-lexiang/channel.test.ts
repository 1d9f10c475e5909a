import { apply, soundDiagnosis } from '../../support/cases'
import { decided, golden, type Row } from '../../support/expect'
import { ask, type ServiceId } from './plan'

const at = (service: ServiceId, asOf: string) =>
  ask(service, { asOf, facts: { diagnosis: { ...soundDiagnosis, on: '2025-06-01' } } })
const phone = (asOf: string) => at('phone-doctor', asOf)
const opinion = (asOf: string) => at('international-second-opinion', asOf)
const visit = (asOf: string) => at('outpatient-appointment', asOf)

const rows: Row[] = [
  ['the phone doctor answers at night', phone('2026-03-10T03:00:00+08:00'), { openNow: true }],
  ['and on a Sunday', phone('2026-03-15T23:59:59+08:00'), { openNow: true }],
  [
    'but not in a statutory holiday',
    phone('2026-10-01'),
    { openNow: false, nextOpen: '2026-10-08T00:00:00+08:00' },
  ],
  [
    'the swapped days of a break are holiday as well',
    phone('2026-05-05T23:59:59+08:00'),
    { openNow: false, nextOpen: '2026-05-06T00:00:00+08:00' },
  ],
  ['a make-up Saturday is none', phone('2026-05-09'), { openNow: true }],
  [
    'nor in Spring Festival',
    phone('2026-02-15T00:00:00+08:00'),
    { openNow: false, nextOpen: '2026-02-24T00:00:00+08:00' },
  ],
  ['the second-opinion line rests in Spring Festival', opinion('2026-02-20'), { openNow: false }],
  ['but not in other holidays', opinion('2026-10-01'), { openNow: true }],
  [
    'it closes at twenty sharp',
    opinion('2026-03-10T20:00:00+08:00'),
    { openNow: false, nextOpen: '2026-03-11T08:00:00+08:00' },
  ],
  ['it opens at eight', opinion('2026-03-10T08:00:00+08:00'), { openNow: true }],
  [
    'the green channel rests in every statutory holiday',
    visit('2026-10-01'),
    { openNow: false, nextOpen: '2026-10-08T08:00:00+08:00' },
  ],
  [
    'on the evening before a break it opens after it',
    visit('2026-04-30T20:00:00+08:00'),
    { openNow: false, nextOpen: '2026-05-06T08:00:00+08:00' },
  ],
  ['it answers on a Saturday', visit('2026-03-14T19:59:59+08:00'), { openNow: true }],
  [
    'the stay is asked for on the same line',
    at('inpatient-surgery-coordination', '2026-06-19'),
    { openNow: false, nextOpen: '2026-06-22T08:00:00+08:00' },
  ],
]

describe('the lines and their hours (一 (三), 二 (二), 三 (二); G14 G20)', () => {
  golden(rows)

  it.each([
    ['phone-doctor', '4009205108'],
    ['international-second-opinion', '4006201800'],
    ['outpatient-appointment', '4009997661'],
    ['inpatient-surgery-coordination', '4009997661'],
  ] as const)('%s is asked for at %s', (service, number) => {
    expect(decided(ask(service)).channel?.hotlines).toEqual([number])
  })
})

describe('what the plan does not give (四; M9)', () =>
  golden(
    ['overseas-care', 'hospital-guide', 'mdt-consult'].map(
      (service): Row => [
        `${service} is not in the plan`,
        apply('manulife-lexiang', service),
        { codes: ['NOT_IN_PLAN'], quota: null, opensOn: null },
      ],
    ),
  ))
