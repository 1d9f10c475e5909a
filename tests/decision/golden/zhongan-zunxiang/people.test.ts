import { MINOR } from '../../support/cases'
import { golden, type Row } from '../../support/expect'
import { ask, SERVICES } from './plan'

const bornOn = (birthDate: string) =>
  ({ insured: { birthDate, sex: 'F', capacity: 'full' } }) as const

const AUTHORISED = ['medical-advance', 'pre-authorisation']
const minor = { insured: MINOR }

const rows: Row[] = [
  ...SERVICES.map(
    (service): Row => [
      `${service} is not for a relative`,
      ask(service, {
        beneficiary: {
          is: 'relative',
          relation: 'parent',
          birthDate: '1960-01-01',
          designatedOn: '2026-01-01',
        },
      }),
      { codes: ['BENEFICIARY_NOT_ALLOWED'], quota: null, opensOn: null, consumes: [] },
    ],
  ),
  ...SERVICES.map(
    (service): Row => [
      AUTHORISED.includes(service)
        ? `a relative may file for ${service}`
        : `a relative may not file for ${service}`,
      ask(service, { applicant: 'relative' }),
      AUTHORISED.includes(service) ? {} : { codes: ['APPLICANT_NOT_ALLOWED'] },
    ],
  ),
  ...AUTHORISED.flatMap((service): Row[] => [
    [
      `${service}: the relative brings the insured's authority`,
      ask(service, { applicant: 'relative', materials: [] }),
      { missing: papersOf(service, ['materials.authorisation']) },
    ],
    [
      `${service}: the insured needs none`,
      ask(service, { materials: [] }),
      { missing: papersOf(service) },
    ],
    [
      `${service}: a relative cannot file for a minor`,
      ask(service, { applicant: 'relative', policy: minor }),
      { codes: ['GUARDIAN_REQUIRED'] },
    ],
    [
      `${service}: a guardian brings proof of guardianship instead`,
      ask(service, { applicant: 'guardian', policy: minor, materials: [] }),
      { missing: papersOf(service, ['materials.guardianship-proof']) },
    ],
  ]),
  [
    'a guardian files for a child',
    ask('outpatient-escort', { applicant: 'guardian', policy: minor }),
    {},
  ],
  [
    'a child cannot file alone',
    ask('outpatient-escort', { policy: minor }),
    { codes: ['GUARDIAN_REQUIRED'] },
  ],
  [
    'nor can the policyholder file for the child',
    ask('outpatient-escort', { applicant: 'policyholder', policy: minor }),
    { codes: ['GUARDIAN_REQUIRED'] },
  ],
  [
    'an adult without full capacity needs a guardian too',
    ask('outpatient-escort', {
      policy: { insured: { birthDate: '1985-05-01', sex: 'F', capacity: 'limited' } },
    }),
    { codes: ['GUARDIAN_REQUIRED'] },
  ],
  [
    'a guardian cannot file for an adult of full capacity',
    ask('outpatient-escort', { applicant: 'guardian' }),
    { codes: ['APPLICANT_NOT_ALLOWED'] },
  ],
  [
    'nobody else ever may',
    ask('medical-advance', { applicant: 'other' }),
    { codes: ['APPLICANT_NOT_ALLOWED'] },
  ],
  [
    'a video consult asks for no paper, so a guardian needs no proof',
    ask('video-consult', { applicant: 'guardian', policy: minor, materials: [] }),
    {},
  ],
]

function papersOf(
  service: string,
  more: `materials.${'authorisation' | 'guardianship-proof'}`[] = [],
) {
  const stay = [
    'materials.id-document',
    'materials.admission-proof',
    'materials.cost-proof',
    'materials.medical-record',
    'materials.past-records',
    'materials.lab-report',
  ] as const
  return [
    ...stay,
    ...(service === 'medical-advance' ? (['materials.bank-card'] as const) : []),
    ...more,
  ]
}

describe('who may use and who may file (Z2 Z25 G9 G15)', () => {
  golden(rows)
})

describe('sixteen is old enough to talk alone (术后心理倾诉 3; Z18)', () => {
  golden([
    [
      'on the sixteenth birthday one files alone',
      ask('post-surgery-counselling', { policy: bornOn('2010-03-10') }),
      {},
    ],
    [
      'the day before, a guardian must',
      ask('post-surgery-counselling', { policy: bornOn('2010-03-11') }),
      { codes: ['GUARDIAN_REQUIRED'] },
    ],
    [
      'a guardian does',
      ask('post-surgery-counselling', { applicant: 'guardian', policy: bornOn('2010-03-11') }),
      {},
    ],
    [
      'and brings proof',
      ask('post-surgery-counselling', {
        applicant: 'guardian',
        policy: bornOn('2010-03-11'),
        materials: ['medical-record'],
      }),
      { missing: ['materials.guardianship-proof'] },
    ],
    [
      'at seventeen a guardian still may',
      ask('post-surgery-counselling', { applicant: 'guardian', policy: bornOn('2009-01-01') }),
      {},
    ],
    [
      'at seventeen without full capacity one may not file alone',
      ask('post-surgery-counselling', {
        policy: { insured: { birthDate: '2009-01-01', sex: 'F', capacity: 'limited' } },
      }),
      { codes: ['GUARDIAN_REQUIRED'] },
    ],
    [
      'at seventeen one files for nothing else alone',
      ask('outpatient-escort', { policy: bornOn('2009-01-01') }),
      { codes: ['GUARDIAN_REQUIRED'] },
    ],
  ])
})
