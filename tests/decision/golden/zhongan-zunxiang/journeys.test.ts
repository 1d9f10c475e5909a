import { golden, type Row } from '../../support/expect'
import { ask } from './plan'

const note = { inNetwork: false, wantedHospital: false } as const
const car = (facts: object) => ask('city-car', { facts })
const homewards = (on: string, asOf = '2026-03-10') =>
  ask('city-car', { asOf, facts: { leg: 'discharge', admissionNote: null, discharge: { on } } })

describe('city-car (同城专车 2, 4; Z8)', () => {
  golden([
    ['a hundred kilometres serve', car({ distanceKm: 100 }), {}],
    ['a hundred and a bit do not', car({ distanceKm: 100.1 }), { codes: ['DISTANCE_NOT_ALLOWED'] }],
    [
      'an untold distance is missing',
      car({ distanceKm: undefined }),
      { missing: ['facts.distanceKm'] },
    ],
    ['an untold leg is missing', car({ leg: undefined }), { missing: ['facts.leg'] }],
    ['to the hospital with any admission note', car({ admissionNote: note }), {}],
    ['but not without', car({ admissionNote: null }), { codes: ['ADMISSION_NOTE_REQUIRED'] }],
    [
      'whether there is one must be told',
      car({ admissionNote: undefined }),
      { missing: ['facts.admissionNote'] },
    ],
    ['home on the fifth day after discharge', homewards('2026-03-05'), {}],
    ['not on the sixth', homewards('2026-03-04'), { codes: ['WINDOW_CLOSED'] }],
    ['home on the very day', homewards('2026-03-10'), {}],
    ['asked for before the discharge', homewards('2026-03-12'), {}],
    [
      'home without a day of discharge: missing',
      car({ leg: 'discharge', discharge: undefined }),
      { missing: ['facts.discharge'] },
    ],
    ['the way there does not look at the discharge', car({ discharge: { on: '2026-01-01' } }), {}],
    ...(
      ['treatment-abandoned', 'hospital-transfer', 'infectious-disease', 'mental-illness'] as const
    ).map(
      (condition): Row => [
        `not for ${condition}`,
        car({ conditions: [condition] }),
        { codes: ['CONDITION_EXCLUDED'] },
      ],
    ),
    ['lying down asks for a paper, but bars nothing', car({}), { note: '平躺' }],
  ])
})

describe('escorts (门诊陪诊 二, 住院陪诊 二; Z12 Z25)', () => {
  const outpatient = (facts: object) => ask('outpatient-escort', { facts })
  const inpatient = (facts: object) => ask('inpatient-escort', { facts })
  golden([
    ...(['admission', 'inpatient', 'discharge'] as const).map(
      (setting): Row => [
        `no outpatient escort for ${setting}`,
        outpatient({ setting }),
        { codes: ['CONDITION_EXCLUDED'] },
      ],
    ),
    [
      'an untold setting is missing',
      outpatient({ setting: undefined }),
      { missing: ['facts.setting'] },
    ],
    [
      'nobody escorts a birth',
      outpatient({ conditions: ['childbirth'] }),
      { codes: ['CONDITION_EXCLUDED'] },
    ],
    ['a birth is no matter at admission', inpatient({ conditions: ['childbirth'] }), {}],
    [
      'to be escorted out, no note is needed',
      inpatient({ setting: 'discharge', leg: 'discharge', admissionNote: null }),
      {},
    ],
    [
      'to be escorted in, it is',
      inpatient({ admissionNote: null }),
      { codes: ['ADMISSION_NOTE_REQUIRED'] },
    ],
    [
      'a setting that differs from the leg',
      inpatient({ setting: 'discharge', leg: 'admission' }),
      { codes: ['CONDITION_EXCLUDED'] },
    ],
    [
      'an outpatient visit is no leg',
      inpatient({ setting: 'outpatient' }),
      { codes: ['CONDITION_EXCLUDED'] },
    ],
    ['an untold leg is missing', inpatient({ leg: undefined }), { missing: ['facts.leg'] }],
    [
      'leg and setting untold: both missing',
      inpatient({ leg: undefined, setting: undefined }),
      { missing: ['facts.leg', 'facts.setting'] },
    ],
  ])
})

describe('emergency-rescue (紧急救援 二; Z13)', () => {
  const rescue = (facts: object, asOf = '2026-03-10') => ask('emergency-rescue', { asOf, facts })
  golden([
    [
      'exactly a hundred kilometres is too near',
      rescue({ distanceKm: 100 }),
      { codes: ['DISTANCE_NOT_ALLOWED'] },
    ],
    ['a bit more is far enough', rescue({ distanceKm: 100.5 }), {}],
    ['ninety days serve', rescue({ tripDays: 90 }), {}],
    ['ninety-one do not', rescue({ tripDays: 91 }), { codes: ['TRIP_TOO_LONG'] }],
    [
      'both untold, both missing',
      rescue({ distanceKm: undefined, tripDays: undefined }),
      { missing: ['facts.distanceKm', 'facts.tripDays'] },
    ],
    [
      'not for mental illness',
      rescue({ conditions: ['mental-illness'] }),
      { codes: ['CONDITION_EXCLUDED'] },
    ],
    [
      'not for a birth, with a word on complications',
      rescue({ conditions: ['childbirth'] }),
      { codes: ['CONDITION_EXCLUDED'], note: '前 24 周' },
    ],
    ['an infectious disease does not bar', rescue({ conditions: ['infectious-disease'] }), {}],
    ['in the waiting period, at night', rescue({}, '2026-01-02T03:00:00+08:00'), { openNow: true }],
  ])
})

describe('the caregiver (住院护工 一, 六; Z14)', () => {
  const care = (facts: object, policy = {}) => ask('critical-caregiver', { facts, policy })
  const ward = (
    name: 'ordinary' | 'special' | 'vip' | 'international' | 'observation',
    riders: string[],
  ) => care({ hospital: { grade: '2C', public: true, ward: name } }, { riders })
  const RIDER = ['critical-special-ward']
  golden([
    ['an ordinary ward serves', ward('ordinary', []), {}],
    ['and with the rider too', ward('ordinary', RIDER), {}],
    ...(['special', 'vip', 'international'] as const).flatMap((name): Row[] => [
      [
        `${name} needs the rider, on 特需部版 too`,
        ward(name, []),
        { codes: ['HOSPITAL_NOT_ALLOWED'] },
      ],
      [`${name} with the rider`, ward(name, RIDER), {}],
    ]),
    ['observation never', ward('observation', RIDER), { codes: ['HOSPITAL_NOT_ALLOWED'] }],
    [
      'a private hospital never',
      care({ hospital: { grade: '3A', public: false, ward: 'ordinary' } }),
      { codes: ['HOSPITAL_NOT_ALLOWED'] },
    ],
    [
      'nor one of grade one',
      care({ hospital: { grade: '1', public: true, ward: 'ordinary' } }),
      { codes: ['HOSPITAL_NOT_ALLOWED'] },
    ],
    ['only in town', care({ urban: false }), { codes: ['CITY_NOT_COVERED'] }],
    ['which town is not asked', care({ city: undefined }), {}],
    [
      'an untold urban is no urban, whatever else is untold',
      care({ city: undefined, urban: undefined }),
      { codes: ['CITY_NOT_COVERED'] },
    ],
    ['only during a stay', care({ setting: 'discharge' }), { codes: ['CONDITION_EXCLUDED'] }],
    [
      'not for an infectious disease',
      care({ conditions: ['infectious-disease'] }),
      { codes: ['CONDITION_EXCLUDED'] },
    ],
    [
      'nor for mental illness',
      care({ conditions: ['mental-illness'] }),
      { codes: ['CONDITION_EXCLUDED'] },
    ],
    ['untold days are missing', care({ days: undefined }), { missing: ['facts.days'] }],
  ])
})
