import type { Decision } from '../../../../shared/decision'
import { decided, golden, type Row } from '../../support/expect'
import { ask, GREEN, SERVICES } from './plan'

const NINE_TO_NINE = [
  ...GREEN,
  'premium-ward',
  'city-car',
  'outpatient-escort',
  'inpatient-escort',
  'medical-advance',
  'video-consult',
]
const at = (service: string, time: string) => ask(service, { asOf: time })

const bounds = (service: string, from: string, to: string): Row[] => [
  [
    `${service} opens at ${from}`,
    at(service, `2026-03-10T${from}:00+08:00`),
    { openNow: true, nextOpen: null },
  ],
  [
    `${service} is closed at ${to}`,
    at(service, `2026-03-10T${to}:00+08:00`),
    { openNow: false, nextOpen: `2026-03-11T${from}:00+08:00` },
  ],
]

describe('when somebody answers (Z13 Z18 Z21 G14 G20)', () => {
  golden([
    ...NINE_TO_NINE.flatMap((service) => bounds(service, '09:00', '21:00')),
    ...bounds('post-surgery-counselling', '10:00', '22:00'),
    ...bounds('critical-case-manager', '09:00', '18:00'),
    ['text-consult at night', at('text-consult', '2026-03-10T03:00:00+08:00'), { openNow: true }],
    ['rescue at night', at('emergency-rescue', '2026-03-10T03:00:00+08:00'), { openNow: true }],
    [
      'the hotline is open on a Sunday and in the Spring Festival',
      at('outpatient-escort', '2026-02-17T10:00:00+08:00'),
      { openNow: true },
    ],
    [
      'the case manager rests on Saturday',
      at('critical-case-manager', '2026-03-14T10:00:00+08:00'),
      { openNow: false, nextOpen: '2026-03-16T09:00:00+08:00' },
    ],
    [
      'and works on a make-up Saturday',
      at('critical-case-manager', '2026-02-28T10:00:00+08:00'),
      { openNow: true },
    ],
  ])
})

describe('the desk of the check-ups (安惠检 四4; Z21)', () => {
  const desk = (time: string) => at('anhuijian-checkup', `${time}:00+08:00`)
  golden([
    ['Monday at seven', desk('2026-03-09T07:00'), { openNow: true }],
    [
      'Monday at noon',
      desk('2026-03-09T11:30'),
      { openNow: false, nextOpen: '2026-03-09T13:00:00+08:00' },
    ],
    [
      'Monday at half past three',
      desk('2026-03-09T15:30'),
      { openNow: false, nextOpen: '2026-03-10T07:00:00+08:00' },
    ],
    [
      'Friday evening',
      desk('2026-03-13T18:00'),
      { openNow: false, nextOpen: '2026-03-14T08:00:00+08:00' },
    ],
    [
      'Saturday at half past seven',
      desk('2026-03-14T07:30'),
      { openNow: false, nextOpen: '2026-03-14T08:00:00+08:00' },
    ],
    ['Saturday at four', desk('2026-03-14T16:00'), { openNow: true }],
    [
      'Sunday at half past four',
      desk('2026-03-15T16:30'),
      { openNow: false, nextOpen: '2026-03-16T07:00:00+08:00' },
    ],
  ])

  it('tells its hours in words', () => {
    expect((decided(desk('2026-03-09T07:00')) as Decision).channel!.hours).toBe(
      '周一至周五 7:00–11:30、13:00–15:30，周末 8:00–11:30、13:00–16:30',
    )
  })
})

describe('which number to call', () => {
  const hotlines = (service: string) => (decided(ask(service)) as Decision).channel!.hotlines
  it.each([
    ['green-inpatient', '10109955'],
    ['green-plus-inpatient', '952299'],
    ['city-car', '952299'],
    ['genetic-test', '952299'],
    ['oncology-drug', '952299'],
    ['rare-disease-drug', '10109955'],
    ['boao-drug', '10109955'],
    ['critical-case-manager', '952299'],
    ['emergency-rescue', '4008910152'],
    ['post-surgery-counselling', '4006260852'],
    ['anhuijian-checkup', '4008871278'],
    ['direct-billing', '4001149606'],
  ])('%s: %s', (service, number) => {
    expect(hotlines(service)).toContain(number)
  })

  it('every service has a channel', () => {
    for (const service of SERVICES) expect(decided(ask(service)).channel).not.toBeNull()
  })
})
