import { type FactsInput, soundDiagnosis, use } from '../../support/cases'
import { golden } from '../../support/expect'
import { ask, diagnosed, STANDARD } from './plan'

const ill = (change: Partial<NonNullable<FactsInput['diagnosis']>>) => ({
  ...soundDiagnosis,
  ...change,
})
const SUSPENDED = [{ on: '2026-03-01', kind: 'suspended' }] as const

describe('barriers that stand together (README; G17 G22)', () => {
  golden([
    [
      'a missing rider, a wrong tumour, a mere suspicion and a named doctor',
      ask('advanced-therapy-outpatient', {
        policy: { riders: [] },
        facts: { diagnosis: ill({ status: 'suspected', category: 'critical' }), namesDoctor: true },
      }),
      {
        codes: [
          'RIDER_MISSING',
          'DIAGNOSIS_NOT_CONFIRMED',
          'DIAGNOSIS_NOT_COVERED',
          'DOCTOR_NOT_SELECTABLE',
        ],
      },
    ],
    [
      'a missing rider inside the waiting period, the child too young',
      ask('online-consult-drug-payment', {
        asOf: '2026-01-30',
        applicant: 'guardian',
        policy: { riders: [], insured: { birthDate: '2019-03-01', sex: 'F' } },
      }),
      {
        codes: ['RIDER_MISSING', 'WAITING_PERIOD', 'AGE_NOT_ALLOWED'],
        until: { WAITING_PERIOD: '2026-01-30' },
      },
    ],
    [
      'an illness neither covered nor well diagnosed nor late enough',
      diagnosed('green-surgery', { category: 'mild', hospitalPublic: false, on: '2026-01-30' }),
      { codes: ['DIAGNOSIS_NOT_COVERED', 'HOSPITAL_GRADE_TOO_LOW', 'DIAGNOSIS_TOO_EARLY'] },
    ],
    [
      'a suspicion ruled out, for what needs a confirmed illness',
      diagnosed('green-tcm', { status: 'suspected', ruledOut: true }),
      { codes: ['DIAGNOSIS_NOT_CONFIRMED', 'DIAGNOSIS_RULED_OUT'] },
    ],
    [
      'no illness at all has nothing to rule out',
      diagnosed('green-surgery', { status: 'none', ruledOut: true, category: 'mild' }),
      { codes: ['DIAGNOSIS_NOT_CONFIRMED'] },
    ],
    [
      'an operation with a named doctor and no need for it',
      ask('green-surgery', { facts: { namesDoctor: true, noIndication: true } }),
      { codes: ['DOCTOR_NOT_SELECTABLE', 'NO_INDICATION'] },
    ],
    [
      'no note, and the hospital is private',
      ask('premium-ward', {
        facts: { admissionNote: null, hospital: { grade: '3A', public: false, ward: 'vip' } },
      }),
      { codes: ['ADMISSION_NOTE_REQUIRED', 'HOSPITAL_NOT_ALLOWED'] },
    ],
    [
      'a car too far, too late, after giving up, to another hospital',
      ask('city-car', {
        facts: {
          leg: 'discharge',
          distanceKm: 100.5,
          discharge: { on: '2026-03-04' },
          conditions: ['treatment-abandoned', 'hospital-transfer'],
        },
      }),
      { codes: ['DISTANCE_NOT_ALLOWED', 'WINDOW_CLOSED', 'CONDITION_EXCLUDED'] },
    ],
    [
      'a journey too near, too long, of a woman in labour',
      ask('emergency-rescue', {
        facts: { distanceKm: 100, tripDays: 91, conditions: ['childbirth'] },
      }),
      {
        codes: ['DISTANCE_NOT_ALLOWED', 'TRIP_TOO_LONG', 'CONDITION_EXCLUDED'],
        note: '24 周',
      },
    ],
    [
      'a deductible above what may be advanced at all',
      ask('medical-advance', { policy: { deductible: 150_000 }, facts: { amount: 120_000 } }),
      { codes: ['AMOUNT_NOT_ALLOWED'] },
    ],
    [
      'a check-up of women for a boy who files alone',
      ask('cancer-screening', {
        policy: { insured: { birthDate: '2009-06-01', sex: 'M' } },
        facts: { package: 'breast' },
      }),
      { codes: ['GUARDIAN_REQUIRED', 'AGE_NOT_ALLOWED', 'SEX_NOT_ALLOWED'] },
    ],
    [
      'a suspended policy hides neither the empty account nor the wrong occasion',
      ask('outpatient-escort', {
        policy: { riders: [], events: [...SUSPENDED] },
        facts: { setting: 'inpatient' },
        usage: [use('outpatient-escort', '2026-02-10', { uses: 2 })],
      }),
      { codes: ['POLICY_SUSPENDED', 'QUOTA_EXHAUSTED', 'CONDITION_EXCLUDED'], opensOn: null },
    ],
    [
      'a relative inside the waiting period with an early illness',
      ask('green-remote-consult', {
        asOf: '2026-01-20',
        applicant: 'relative',
        beneficiary: { is: 'relative', relation: 'child', birthDate: '2015-01-01' },
        facts: { diagnosis: ill({ on: '2026-01-10' }) },
      }),
      {
        codes: ['BENEFICIARY_NOT_ALLOWED', 'WAITING_PERIOD', 'DIAGNOSIS_TOO_EARLY'],
        quota: null,
      },
    ],
    [
      'on 普通部版 nothing else is told of a 特需部版 service',
      {
        ...ask('green-plus-inpatient', { applicant: 'other' }, STANDARD),
        facts: {},
        materials: [],
      },
      { codes: ['NOT_IN_PLAN'], quota: null },
    ],
  ])
})

describe('an accident lifts the waiting, and nothing else (Z1 Z9)', () => {
  const accident = { facts: { cause: 'accident' } } as const
  golden([
    [
      'the cooling-off stays',
      ask('medical-advance', {
        asOf: '2026-01-05',
        policy: { coolingOffUntil: '2026-01-16' },
        ...accident,
      }),
      { codes: ['COOLING_OFF'], opensOn: '2026-01-17' },
    ],
    [
      'the proof of it is due',
      ask('medical-advance', {
        asOf: '2026-01-05',
        ...accident,
        materials: [
          'id-document',
          'bank-card',
          'admission-proof',
          'cost-proof',
          'medical-record',
          'past-records',
          'lab-report',
        ],
      }),
      { missing: ['materials.accident-proof'], opensOn: '2026-01-01' },
    ],
    [
      'direct billing on the very day, without a lead time',
      ask('direct-billing', {
        asOf: '2026-01-05',
        facts: { cause: 'accident', wantedOn: '2026-01-05' },
      }),
      { earliest: null, opensOn: '2026-01-01' },
    ],
    [
      'a caregiver waits all the same',
      ask('critical-caregiver', {
        asOf: '2026-01-30',
        facts: { cause: 'accident', diagnosis: ill({ on: '2026-01-10' }) },
      }),
      { codes: ['WAITING_PERIOD', 'DIAGNOSIS_TOO_EARLY'], opensOn: '2026-01-31' },
    ],
  ])
})

describe('days of care (住院护工 一5; Z14)', () => {
  const care = (days: number | undefined, ...used: Parameters<typeof use>[]) =>
    ask('critical-caregiver', { facts: { days }, usage: used.map((args) => use(...args)) })
  const SERVICE = 'critical-caregiver'
  golden([
    ['all thirty at once', care(30), { consumes: [`30 ${SERVICE}`] }],
    ['thirty-one never', care(31), { codes: ['QUOTA_EXHAUSTED'], quota: { remaining: 30 } }],
    [
      'the rest, to the day',
      care(
        2,
        [SERVICE, '2026-02-01', { uses: 20 }],
        [SERVICE, '2026-03-01', { state: 'held', uses: 8 }],
      ),
      { quota: { unit: 'day', limit: 30, used: 20, held: 8, remaining: 2 } },
    ],
    [
      'a day more than the rest',
      care(
        3,
        [SERVICE, '2026-02-01', { uses: 20 }],
        [SERVICE, '2026-03-01', { state: 'held', uses: 8 }],
      ),
      { codes: ['QUOTA_EXHAUSTED'] },
    ],
    [
      'days given back count again',
      care(30, [SERVICE, '2026-02-01', { state: 'released', uses: 30 }]),
      { quota: { used: 0, held: 0, remaining: 30 } },
    ],
    [
      'more used than there are leaves none, never less',
      care(1, [SERVICE, '2026-02-01', { uses: 33 }]),
      { codes: ['QUOTA_EXHAUSTED'], quota: { used: 33, remaining: 0 } },
    ],
    [
      'none left is told though the days are not',
      care(undefined, [SERVICE, '2026-02-01', { uses: 30 }]),
      { codes: ['QUOTA_EXHAUSTED'] },
    ],
  ])
})
