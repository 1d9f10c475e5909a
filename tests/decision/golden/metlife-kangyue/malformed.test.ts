import { ADULT, use } from '../../support/cases'
import { expectInvalid } from '../../support/expect'
import { ask, giveUp } from './plan'

const base = ask('hospital-guide')
const but = (change: object) => ({ ...base, ...change })
const policy = (change: object) => but({ policy: { ...base.policy, ...change } })
const facts = (change: object) => but({ facts: { ...base.facts, ...change } })
const usage = (change: object) =>
  but({ usage: [{ ...use('hospital-guide', '2026-02-01'), ...change }] })
const application = (change: object) => ({
  ...giveUp('hospital-guide', {}),
  application: { ...giveUp('hospital-guide', {}).application, ...change },
})

const CASES: [string, unknown, string][] = [
  ['a day that does not exist', but({ asOf: '2026-02-30' }), 'asOf'],
  ['an hour that does not exist', but({ asOf: '2026-03-10T24:00:01+08:00' }), 'asOf'],
  ['a number for a day', but({ asOf: 20260310 }), 'asOf'],
  ['a plan nobody sells', policy({ plan: 'metlife' }), 'policy.plan'],
  ['a policy without its first day', policy({ effectiveDate: undefined }), 'policy.effectiveDate'],
  ['a policy without the insured', policy({ insured: undefined }), 'policy.insured'],
  [
    'an insured without a birth date',
    policy({ insured: { sex: 'F' } }),
    'policy.insured.birthDate',
  ],
  [
    'a capacity of another word',
    policy({ insured: { ...ADULT, capacity: 'half' } }),
    'policy.insured.capacity',
  ],
  [
    'an event of another word',
    policy({ events: [{ on: '2026-03-01', kind: 'paused' }] }),
    'policy.events.0.kind',
  ],
  ['an event without its day', policy({ events: [{ kind: 'suspended' }] }), 'policy.events.0.on'],
  [
    'events out of order',
    policy({
      events: [
        { on: '2026-03-05', kind: 'reinstated' },
        { on: '2026-03-01', kind: 'suspended' },
      ],
    }),
    'policy.events',
  ],
  ['a beneficiary of another word', but({ beneficiary: { is: 'friend' } }), 'beneficiary.is'],
  [
    'a relation of another word',
    but({ beneficiary: { is: 'relative', relation: 'cousin' } }),
    'beneficiary.relation',
  ],
  ['a relative who is nobody', but({ beneficiary: { is: 'relative' } }), 'beneficiary'],
  ['an applicant of another word', but({ applicant: 'agent' }), 'applicant'],
  ['no service', but({ service: undefined }), 'service'],
  ['a service nobody gives', but({ service: 'massage' }), 'service'],
  ['facts that are no object', but({ facts: 'ill' }), 'facts'],
  [
    'a diagnosis without a status',
    facts({ diagnosis: { category: 'critical' } }),
    'facts.diagnosis.status',
  ],
  [
    'a grade of another word',
    facts({ diagnosis: { status: 'confirmed', hospitalGrade: '4A' } }),
    'facts.diagnosis.hospitalGrade',
  ],
  [
    'a day of diagnosis that does not exist',
    facts({ diagnosis: { status: 'confirmed', on: '2026-02-29' } }),
    'facts.diagnosis.on',
  ],
  ['a truth that is a word', facts({ noIndication: 'yes' }), 'facts.noIndication'],
  ['a wanted day in words', facts({ wantedOn: 'tomorrow' }), 'facts.wantedOn'],
  ['a paper of another kind', but({ materials: ['id-document', 'passport'] }), 'materials.1'],
  ['a use of another state', usage({ state: 'maybe' }), 'usage.0.state'],
  ['a negative use', usage({ uses: -1 }), 'usage.0.uses'],
  ['half a use', usage({ uses: 0.5 }), 'usage.0.uses'],
  ['a use without a day', usage({ on: undefined }), 'usage.0.on'],
  [
    'another policy of an unknown plan',
    but({ otherPolicies: [{ plan: 'x', effectiveDate: '2026-01-01' }] }),
    'otherPolicies.0.plan',
  ],
  ['another operation', but({ op: 'renew' }), 'op'],
  ['a stage of another word', application({ stage: 'lost' }), 'application.stage'],
  [
    'a visit on a day that does not exist',
    application({ visitOn: '2026-13-01' }),
    'application.visitOn',
  ],
  ['nothing to cancel', { ...giveUp('hospital-guide', {}), application: undefined }, 'application'],
  [
    'cancelling what the plan never gave',
    application({ service: 'international-second-opinion' }),
    'application.service',
  ],
]

describe('a malformed case (contract)', () => {
  it.each(CASES)('%s', (_, given, path) => expectInvalid(given, path))
})
