import { fittingNote, soundDiagnosis, use } from '../../support/cases'
import { golden, type Row } from '../../support/expect'
import { ask, suspended, terminated } from './plan'

const VISIT = 'domestic-visit-after-consult'
const consult = (state: 'used' | 'held' | 'released') =>
  use('global-consult', '2026-02-25', { state })
const visit = (usage: ReturnType<typeof use>[], change = {}) => ask(VISIT, { usage, ...change })
const later = { asOf: '2026-06-01', policy: suspended }

const rows: Row[] = [
  [
    'after a finished consult the visit costs itself alone',
    visit([consult('used')]),
    {
      consumes: [`1 ${VISIT}`],
      earliest: '2026-03-17',
      dueBy: '2026-03-11',
      quota: {
        unit: 'use',
        limit: 1,
        used: 0,
        remaining: 1,
        period: { from: '2026-01-02', to: null },
      },
    },
  ],
  ['a consult under way serves', visit([consult('held')]), {}],
  ['without a consult there is no visit', visit([]), { codes: ['PREREQUISITE_MISSING'] }],
  [
    'a consult taken back is none',
    visit([consult('released')]),
    { codes: ['PREREQUISITE_MISSING'] },
  ],
  [
    'an outpatient visit or a stay is no consult',
    visit([
      use('outpatient-appointment', '2026-02-20'),
      use('inpatient-coordination', '2026-02-22'),
    ]),
    { codes: ['PREREQUISITE_MISSING'] },
  ],
  [
    'it is there though the outpatient use is gone',
    visit([consult('used'), use('outpatient-appointment', '2026-02-20')]),
    {},
  ],
  [
    'the outpatient appointment is there though the visit is used',
    ask('outpatient-appointment', { usage: [consult('used'), use(VISIT, '2026-03-01')] }),
    { quota: { used: 0, remaining: 1 } },
  ],
  [
    'it is given once',
    visit([consult('used'), use(VISIT, '2026-03-01')]),
    { codes: ['QUOTA_EXHAUSTED'], quota: { used: 1, remaining: 0 } },
  ],
  [
    'an inpatient stay without note does not take it',
    ask('inpatient-coordination', {
      usage: [consult('used')],
      facts: { admissionNote: { ...fittingNote, inNetwork: false } },
    }),
    { consumes: ['1 inpatient-coordination', '1 outpatient-appointment'] },
  ],
  [
    'it goes on under a suspended policy, and opens when it always did',
    visit([consult('used')], later),
    { opensOn: '2026-02-01', quota: { remaining: 1, period: { from: '2026-01-02', to: null } } },
  ],
  ['so it does while the consult is under way', visit([consult('held')], later), {}],
  [
    'it goes on after the end of the policy',
    visit([consult('used')], { asOf: '2027-06-01', policy: terminated }),
    { opensOn: '2026-02-01', closesOn: null },
  ],
  [
    'suspended and without consult both are told',
    visit([], later),
    { codes: ['POLICY_SUSPENDED', 'PREREQUISITE_MISSING'], opensOn: null },
  ],
  [
    'ended, and the consult was taken back',
    visit([consult('released')], { asOf: '2026-06-01', policy: terminated }),
    { codes: ['POLICY_ENDED', 'PREREQUISITE_MISSING'], opensOn: null },
  ],
  [
    'under a suspended policy its own barriers still stand',
    visit([consult('used'), use(VISIT, '2026-03-01')], {
      ...later,
      facts: { department: 'emergency', diagnosis: { ...soundDiagnosis, hospitalGrade: '2B' } },
    }),
    { codes: ['QUOTA_EXHAUSTED', 'DEPARTMENT_EXCLUDED', 'HOSPITAL_GRADE_TOO_LOW'] },
  ],
  [
    'a consult does not carry other services over a suspension',
    ask('outpatient-appointment', { ...later, usage: [consult('held')] }),
    { codes: ['POLICY_SUSPENDED'], opensOn: null },
  ],
  [
    'a held stay is no reason to apply for another service after the end',
    ask('surgery-coordination', {
      asOf: '2026-06-01',
      policy: terminated,
      usage: [use('inpatient-coordination', '2026-04-28', { state: 'held' })],
    }),
    { codes: ['POLICY_ENDED'], opensOn: null },
  ],
]

describe('one domestic visit after the consult (4.1 服务流程8, 2.1; H4 H8 H10)', () => golden(rows))
