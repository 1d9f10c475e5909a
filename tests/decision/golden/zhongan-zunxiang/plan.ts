import {
  type ApplyInput,
  apply,
  type CancelInput,
  type Change,
  cancel,
  type FactsInput,
  type PolicyInput,
  type UsageInput,
  use,
} from '../../support/cases'

export const STANDARD = 'zhongan-zunxiang-standard'
export const SPECIAL = 'zhongan-zunxiang-special'

export const RIDERS = [
  'outpatient-booster',
  'critical-special-ward',
  'advanced-therapy',
  'oncology-drug',
  'rare-disease-drug',
  'boao-drug',
]

export const ITEMS = [
  'remote-consult',
  'expert-outpatient',
  'exam-fast-track',
  'inpatient',
  'surgery',
  'hospital-visit',
  'follow-up',
  'tcm',
  'nutrition',
  'revisit',
] as const
export type Item = (typeof ITEMS)[number]
export type Family = 'green' | 'green-plus'
export const FAMILIES: Family[] = ['green', 'green-plus']
export type Green = `${Family}-${Item}`
export const greenOf = (family: Family): Green[] =>
  ITEMS.map((item) => `${family}-${item}` as const)
export const GREEN = FAMILIES.flatMap(greenOf)

export const SPECIAL_ONLY = [
  'direct-billing',
  'pre-authorisation',
  'premium-ward',
  'city-car',
  ...greenOf('green-plus'),
]

/** Each service with the facts that it alone needs, told so that nothing bars, on 2026-03-10. */
const FACTS: Record<string, FactsInput> = {
  'video-consult': {},
  'text-consult': {},
  'cancer-screening': { package: 'lung' },
  'anhuijian-checkup': {},
  'online-consult-drug-payment': {},
  'direct-billing': {},
  'pre-authorisation': {},
  'premium-ward': {
    admissionNote: { inNetwork: true, wantedHospital: true, ward: 'vip' },
    hospital: { grade: '3A', public: true, ward: 'vip' },
  },
  'city-car': { leg: 'admission', distanceKm: 35 },
  ...Object.fromEntries(GREEN.map((service) => [service, {}])),
  ...Object.fromEntries(
    greenOf('green-plus').map((service) => [
      service,
      { hospital: { public: true, ward: 'special' } },
    ]),
  ),
  'green-nutrition': { discharge: { on: '2026-03-05' } },
  'green-plus-nutrition': {
    discharge: { on: '2026-03-05' },
    hospital: { public: true, ward: 'special' },
  },
  'medical-advance': { setting: 'inpatient', amount: 50_000 },
  'advanced-therapy-outpatient': {},
  'advanced-therapy-inpatient': {},
  'advanced-therapy-japan': {},
  'outpatient-escort': { setting: 'outpatient' },
  'inpatient-escort': { setting: 'admission', leg: 'admission' },
  'emergency-rescue': { distanceKm: 850, tripDays: 12 },
  'critical-case-manager': {},
  'critical-caregiver': { setting: 'inpatient', days: 5 },
  'second-opinion-domestic': {},
  'second-opinion-abroad': {},
  'mdt-consult': {},
  'post-surgery-nursing': { discharge: { on: '2026-03-05', surgery: true, critical: false } },
  'post-surgery-counselling': { discharge: { on: '2026-03-05', surgery: true } },
  'genetic-test': {},
  'oncology-drug': { prescription: { days: 30, buyableInHospital: false } },
  'rare-disease-drug': { prescription: { days: 60, buyableInHospital: false } },
  'boao-drug': {},
}
export const SERVICES = Object.keys(FACTS)

/** What must have gone before. */
const BEFORE: Record<string, UsageInput[]> = Object.fromEntries(
  FAMILIES.flatMap((family) =>
    ['hospital-visit', 'follow-up', 'revisit'].map((item) => [
      `${family}-${item}`,
      [use(`${family}-inpatient`, '2026-03-01')],
    ]),
  ),
)

const diagnosisOf = (service: string): FactsInput['diagnosis'] =>
  service === 'rare-disease-drug'
    ? {
        status: 'confirmed',
        category: 'rare-disease',
        on: '2026-02-20',
        hospitalGrade: '3A',
        hospitalPublic: true,
      }
    : {
        status: 'confirmed',
        category: 'malignant-tumour',
        on: '2026-02-20',
        hospitalGrade: '3A',
        hospitalPublic: true,
        first: true,
      }

const terms: Partial<PolicyInput> = {
  waitingDays: 30,
  deductible: 10_000,
  socialInsurance: true,
  riders: RIDERS,
}

/**
 * 特需部版 with every rider, waiting 30 days from 2026-01-01 (first free day 2026-01-31), the insured applying on
 * 2026-03-10 with everything told and uploaded.
 */
export const ask = (service: string, change: Change = {}, plan = SPECIAL): ApplyInput =>
  apply(plan, service, {
    usage: BEFORE[service],
    ...change,
    policy: { ...terms, ...change.policy },
    facts: { diagnosis: diagnosisOf(service), ...FACTS[service], ...change.facts },
  })

/** The same with one member of the diagnosis changed. */
export const diagnosed = (
  service: string,
  diagnosis: Partial<NonNullable<FactsInput['diagnosis']>>,
): ApplyInput => ask(service, { facts: { diagnosis: { ...diagnosisOf(service)!, ...diagnosis } } })

export const giveUp = (
  service: string,
  application: Partial<CancelInput['application']>,
  asOf?: string,
): CancelInput => cancel(SPECIAL, service, application, asOf)
