import { use } from '../../support/cases'
import { golden, type Row } from '../../support/expect'
import { ask, askFor, type ServiceId } from './plan'

type Kind = 'suspended' | 'reinstated' | 'terminated' | 'expired'
const event = (on: string, kind: Kind) => ({ on, kind })
const under = (
  asOf: string,
  events: ReturnType<typeof event>[],
  service: ServiceId = 'phone-doctor',
) => ask(service, { asOf, policy: { coolingOffUntil: '2026-01-16', events } })

const rows: Row[] = [
  [
    'before the effective date that code stands alone, and the opening day is known',
    under('2025-12-31', []),
    {
      codes: ['POLICY_NOT_EFFECTIVE'],
      until: { POLICY_NOT_EFFECTIVE: '2025-12-31' },
      opensOn: '2026-01-31',
    },
  ],
  [
    'a suspension takes effect on its own day',
    under('2026-05-01', [event('2026-05-01', 'suspended')]),
    { codes: ['POLICY_SUSPENDED'], opensOn: null },
  ],
  [
    'the day before it the policy is active',
    under('2026-04-30', [event('2026-05-01', 'suspended')]),
    {},
  ],
  [
    'suspended in its cooling-off and waiting, only the suspension is told',
    under('2026-01-10', [event('2026-01-05', 'suspended')]),
    { codes: ['POLICY_SUSPENDED'], opensOn: null },
  ],
  [
    'a reinstatement that is already dated opens nothing yet',
    under('2026-06-09', [event('2026-05-01', 'suspended'), event('2026-06-10', 'reinstated')]),
    { codes: ['POLICY_SUSPENDED'], opensOn: null },
  ],
  [
    'a suspension told twice is lifted by one reinstatement',
    under('2026-08-01', [
      event('2026-04-01', 'suspended'),
      event('2026-05-01', 'suspended'),
      event('2026-06-10', 'reinstated'),
    ]),
    { opensOn: '2026-07-10' },
  ],
  [
    'a terminated policy is ended from that day on',
    under('2026-05-01', [event('2026-05-01', 'terminated')]),
    { codes: ['POLICY_ENDED'], opensOn: null, closesOn: null },
  ],
  [
    'an expired policy is ended from that day on',
    under('2026-05-01', [event('2026-05-01', 'expired')]),
    { codes: ['POLICY_ENDED'], opensOn: null },
  ],
  [
    'the day before the end the service is open',
    under('2026-04-30', [event('2026-05-01', 'expired')]),
    {},
  ],
  [
    'ended inside its waiting, only the end is told',
    under('2026-01-10', [event('2026-01-05', 'terminated')]),
    { codes: ['POLICY_ENDED'] },
  ],
  [
    'suspended first and then terminated, it has ended',
    under('2026-07-01', [event('2026-05-01', 'suspended'), event('2026-06-01', 'terminated')]),
    { codes: ['POLICY_ENDED'] },
  ],
  [
    'person, quota and facts are told beside the suspension',
    ask('outpatient-appointment', {
      asOf: '2026-05-20',
      applicant: 'other',
      policy: { events: [event('2026-05-01', 'suspended')] },
      facts: { department: 'obstetrics', namesDoctor: true, wantedOn: '2026-05-21' },
      usage: [use('outpatient-appointment', '2026-03-20')],
    }),
    {
      codes: [
        'POLICY_SUSPENDED',
        'APPLICANT_NOT_ALLOWED',
        'QUOTA_EXHAUSTED',
        'DEPARTMENT_EXCLUDED',
        'DOCTOR_NOT_SELECTABLE',
        'LEAD_TIME_TOO_SHORT',
      ],
      quota: { limit: 1, used: 1, held: 0, remaining: 0 },
    },
  ],
  [
    'a relative’s waiting is not told beside a suspension',
    askFor('hospital-guide', {
      who: { designatedOn: '2026-03-01' },
      policy: { events: [event('2026-03-05', 'suspended')] },
      facts: { diagnosis: undefined },
    }),
    { codes: ['POLICY_SUSPENDED'], opensOn: null },
  ],
  [
    'a relative’s waiting is not told beside the end of the policy',
    askFor('hospital-guide', {
      who: { designatedOn: '2026-03-01' },
      policy: { events: [event('2026-03-05', 'terminated')] },
      facts: { diagnosis: undefined },
    }),
    { codes: ['POLICY_ENDED'], opensOn: null },
  ],
  [
    'a relative who is not designated is told beside a suspension',
    askFor('hospital-guide', {
      who: { designatedOn: undefined },
      policy: { events: [event('2026-03-05', 'suspended')] },
    }),
    { codes: ['POLICY_SUSPENDED', 'RELATIVE_NOT_DESIGNATED'] },
  ],
  [
    'what the plan does not give is told alone, even while suspended',
    {
      ...under('2026-05-20', [event('2026-05-01', 'suspended')]),
      service: 'international-second-opinion',
    },
    { codes: ['NOT_IN_PLAN'], quota: null, opensOn: null },
  ],
]

describe('the state of the policy (2.1, 5.1.1; G3 G5 G17)', () => golden(rows))
