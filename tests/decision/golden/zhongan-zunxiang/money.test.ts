import { golden, type Row } from '../../support/expect'
import { ask } from './plan'

const advance = (facts: object, policy = {}) => ask('medical-advance', { facts, policy })

describe('medical-advance (医疗垫付 2–4; Z9)', () => {
  golden([
    ['one yuan above the deductible serves', advance({ amount: 10_001 }), {}],
    [
      'the deductible itself does not',
      advance({ amount: 10_000 }),
      { codes: ['AMOUNT_NOT_ALLOWED'] },
    ],
    ['a hundred thousand is the most', advance({ amount: 100_000 }), {}],
    ['and not a yuan more', advance({ amount: 100_001 }), { codes: ['AMOUNT_NOT_ALLOWED'] }],
    ['a policy without a deductible', advance({ amount: 1 }, { deductible: undefined }), {}],
    [
      'a deductible above the most leaves nothing',
      advance({ amount: 100_000 }, { deductible: 100_000 }),
      { codes: ['AMOUNT_NOT_ALLOWED'] },
    ],
    ['an untold amount is missing', advance({ amount: undefined }), { missing: ['facts.amount'] }],
    [
      'only for a stay in hospital',
      advance({ setting: 'outpatient' }),
      { codes: ['CONDITION_EXCLUDED'] },
    ],
    [
      'an untold setting is missing',
      advance({ setting: undefined }),
      { missing: ['facts.setting'] },
    ],
    ...['合肥市', '平顶山市', '驻马店市', '吉林市', '攀枝花市', '乌鲁木齐市', '重庆市'].map(
      (city): Row => [`${city} is one of the 83`, advance({ city }), {}],
    ),
    ...['珠海市', '昆山市', '拉萨市', '香港'].map(
      (city): Row => [`${city} is not`, advance({ city }), { codes: ['CITY_NOT_COVERED'] }],
    ),
    ['the county under a city is not', advance({ urban: false }), { codes: ['CITY_NOT_COVERED'] }],
    ['an untold urban is no urban', advance({ urban: undefined }), { codes: ['CITY_NOT_COVERED'] }],
    ['an untold city is missing', advance({ city: undefined }), { missing: ['facts.city'] }],
    ['a hospital 2C serves', advance({ hospital: { grade: '2C', public: true } }), {}],
    [
      'grade one does not',
      advance({ hospital: { grade: '1', public: true } }),
      { codes: ['HOSPITAL_NOT_ALLOWED'] },
    ],
    [
      'nor a private one',
      advance({ hospital: { grade: '3A', public: false } }),
      { codes: ['HOSPITAL_NOT_ALLOWED'] },
    ],
    [
      'a hospital told by half is missing',
      advance({ hospital: { grade: '1' } }),
      { missing: ['facts.hospital'] },
    ],
    [
      'what the contract excludes',
      advance({ conditions: ['contract-exclusion'] }),
      { codes: ['CONDITION_EXCLUDED'] },
    ],
    [
      'every barrier is told, not only the first',
      advance({
        setting: 'outpatient',
        city: '珠海市',
        hospital: { grade: '1', public: true },
        amount: 1,
      }),
      {
        codes: [
          'CONDITION_EXCLUDED',
          'CITY_NOT_COVERED',
          'HOSPITAL_NOT_ALLOWED',
          'AMOUNT_NOT_ALLOWED',
        ],
      },
    ],
    ['bought with social insurance: the sixty per cent are told', advance({}), { note: '六成' }],
  ])
})

describe('direct-billing and pre-authorisation (直付医疗 三, 预授权 4; Z6 Z9 Z10)', () => {
  golden(
    ['direct-billing', 'pre-authorisation'].flatMap((service): Row[] => [
      [
        `${service}: tomorrow is early enough`,
        ask(service, { facts: { wantedOn: '2026-03-11' } }),
        { earliest: '2026-03-11' },
      ],
      [
        `${service}: today is not`,
        ask(service, { facts: { wantedOn: '2026-03-10' } }),
        { codes: ['LEAD_TIME_TOO_SHORT'] },
      ],
      [
        `${service}: on a Friday the next working day is Monday`,
        ask(service, { asOf: '2026-03-13', facts: { wantedOn: '2026-03-15' } }),
        { codes: ['LEAD_TIME_TOO_SHORT'], earliest: '2026-03-16' },
      ],
      [
        `${service}: after an accident nothing need be ahead`,
        ask(service, { facts: { cause: 'accident', wantedOn: '2026-03-10' } }),
        { earliest: null },
      ],
      [
        `${service}: what the contract excludes`,
        ask(service, { facts: { conditions: ['contract-exclusion'] } }),
        { codes: ['CONDITION_EXCLUDED'] },
      ],
      [
        `${service} asks for no amount`,
        ask(service, { facts: { amount: undefined, setting: undefined, hospital: undefined } }),
        {},
      ],
    ]),
  )
})

describe('boao-drug (海南博鳌 2(3); Z6)', () => {
  golden([
    [
      'fifteen working days ahead: 31 March',
      ask('boao-drug', { facts: { wantedOn: '2026-03-31' } }),
      { earliest: '2026-03-31' },
    ],
    [
      'one day less is too short',
      ask('boao-drug', { facts: { wantedOn: '2026-03-30' } }),
      { codes: ['LEAD_TIME_TOO_SHORT'] },
    ],
    [
      'over the National Day break: from 18 September 2026 to 15 October',
      ask('boao-drug', { asOf: '2026-09-18' }),
      { earliest: '2026-10-15' },
    ],
  ])
})

describe('drugs (Z19)', () => {
  const drug = (service: string, prescription: object | undefined) =>
    ask(service, { facts: { prescription } })
  golden([
    ['thirty days of a tumour drug serve', drug('oncology-drug', { days: 30 }), {}],
    [
      'thirty-one do not',
      drug('oncology-drug', { days: 31 }),
      { codes: ['PRESCRIPTION_NOT_ALLOWED'] },
    ],
    [
      'what the hospital sells is bought there',
      drug('oncology-drug', { days: 10, buyableInHospital: true }),
      { codes: ['PRESCRIPTION_NOT_ALLOWED'] },
    ],
    [
      'an untold prescription is missing',
      drug('oncology-drug', undefined),
      { missing: ['facts.prescription'] },
    ],
    [
      'one without its days too',
      drug('oncology-drug', { buyableInHospital: false }),
      { missing: ['facts.prescription'] },
    ],
    ['a rare disease knows no thirty days', drug('rare-disease-drug', { days: 90 }), {}],
    ['nor asks for the days', drug('rare-disease-drug', { buyableInHospital: false }), {}],
    [
      'but what the hospital sells is bought there as well',
      drug('rare-disease-drug', { buyableInHospital: true }),
      { codes: ['PRESCRIPTION_NOT_ALLOWED'] },
    ],
    ['boao-drug asks for neither', drug('boao-drug', undefined), {}],
    [
      'a rare disease is found in an ordinary ward',
      ask('rare-disease-drug', { facts: { hospital: { ward: 'special' } } }),
      { codes: ['HOSPITAL_NOT_ALLOWED'] },
    ],
    [
      'the ward must be told',
      ask('rare-disease-drug', { facts: { hospital: { grade: '3A', public: true } } }),
      { missing: ['facts.hospital'] },
    ],
  ])
})
