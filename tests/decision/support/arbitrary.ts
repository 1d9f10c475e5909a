import fc from 'fast-check'
import * as v from 'valibot'
import { formatDay, toDay } from '../../../shared/calendar'
import type { Catalogue } from '../../../shared/catalogue/compile'
import { type ApplyCase, applyCaseSchema } from '../../../shared/contracts/case'
import * as words from '../../../shared/contracts/vocabulary'

const between = (from: string, to: string) =>
  fc.integer({ min: toDay(from), max: toDay(to) }).map(formatDay)

/** Days close enough to each other that barriers meet. */
const nearDay = between('2024-01-01', '2028-03-31')
/** Now and then any day that can be written. */
export const anyDay = fc.oneof(
  { weight: 30, arbitrary: nearDay },
  between('1900-01-01', '2100-12-31'),
)

const moment = fc
  .tuple(
    anyDay,
    fc.integer({ min: 0, max: 86_399 }),
    fc.constantFrom('Z', '+08:00', '-11:00', '+05:30', '+14:00'),
  )
  .map(([day, s, offset]) => {
    const two = (n: number) => String(Math.floor(n)).padStart(2, '0')
    return `${day}T${two(s / 3600)}:${two((s / 60) % 60)}:${two(s % 60)}${offset}`
  })
const dayOrMoment = fc.oneof({ weight: 4, arbitrary: anyDay }, moment)

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const oneOf = <T>(list: readonly T[]) => fc.constantFrom(...list)
const some = <T>(list: readonly T[], maxLength = 3) =>
  fc.subarray([...list], { minLength: 0, maxLength: Math.min(maxLength, list.length) })

const birthDate = fc.oneof(nearDay, between('1935-01-01', '2027-12-31'))
const sex = maybe(oneOf(words.SEXES))

const diagnosis = fc.record(
  {
    status: oneOf(words.DIAGNOSIS_STATUSES),
    category: oneOf(words.DIAGNOSIS_CATEGORIES),
    on: anyDay,
    hospitalGrade: oneOf(words.GRADES),
    hospitalPublic: fc.boolean(),
    first: fc.boolean(),
    ruledOut: fc.boolean(),
  },
  { requiredKeys: ['status'] },
)
const hospital = fc.record(
  {
    grade: oneOf(words.GRADES),
    public: fc.boolean(),
    ward: oneOf(words.HOSPITAL_WARDS),
    name: fc.constantFrom('北京协和医院', '复旦大学附属质子重离子医院', '村医院'),
  },
  { requiredKeys: [] },
)
const note = fc.record(
  { inNetwork: fc.boolean(), wantedHospital: fc.boolean(), ward: oneOf(words.WARDS) },
  { requiredKeys: [] },
)
const DEPARTMENTS = [
  'obstetrics',
  'emergency',
  'cosmetic-dentistry',
  'reproductive-centre',
  'medical-technology',
  'psychiatry',
  '肿瘤科',
]

const facts = fc.record(
  {
    diagnosis,
    admissionNote: fc.option(note),
    examOrder: fc.boolean(),
    department: oneOf(DEPARTMENTS),
    hospital,
    city: fc.constantFrom('北京市', '上海', '拉萨市', '巴黎'),
    urban: fc.boolean(),
    wantedOn: dayOrMoment,
    cause: oneOf(words.CAUSES),
    procedure: oneOf(words.PROCEDURES),
    noIndication: fc.boolean(),
    conditions: some(words.CONDITIONS),
    discharge: fc.record(
      { on: anyDay, surgery: fc.boolean(), critical: fc.boolean() },
      { requiredKeys: [] },
    ),
    nursing: fc.record(
      { kind: oneOf(words.NURSING_KINDS), invasive: fc.boolean() },
      { requiredKeys: [] },
    ),
    leg: oneOf(words.LEGS),
    setting: oneOf(words.SETTINGS),
    distanceKm: fc.constantFrom(0, 99, 100, 101, 5000),
    tripDays: fc.constantFrom(1, 90, 91),
    days: fc.integer({ min: 1, max: 40 }),
    amount: fc.constantFrom(0, 9_999, 10_000, 10_001, 100_000, 100_001),
    prescription: fc.record(
      { days: fc.constantFrom(7, 30, 31), buyableInHospital: fc.boolean() },
      { requiredKeys: [] },
    ),
    package: oneOf(words.PACKAGES),
    married: fc.boolean(),
    recordsUpTo: anyDay,
    topic: fc.constantFrom('mental', 'skin'),
    namesDoctor: fc.boolean(),
  },
  { requiredKeys: [] },
)

const events = fc
  .array(fc.record({ on: anyDay, kind: oneOf(words.EVENT_KINDS) }), { maxLength: 4 })
  .map((list) => list.sort((a, b) => (a.on < b.on ? -1 : 1)))

const designated = fc.array(
  fc.record({
    id: fc.constantFrom('r1', 'r2', 'r3', 'r4'),
    relation: oneOf(words.RELATIONS),
    birthDate,
    designatedOn: nearDay,
  }),
  { maxLength: 4 },
)

const RIDERS = ['outpatient-booster', 'advanced-therapy', 'critical-special-ward']
const terms = {
  effectiveDate: anyDay,
  coolingOffUntil: maybe(anyDay),
  waitingDays: fc.constantFrom(0, 30, 90),
  events,
  renewal: fc.boolean(),
  premiumYears: maybe(fc.integer({ min: 1, max: 30 })),
  singlePremium: fc.boolean(),
  riders: some(RIDERS),
  socialInsurance: maybe(fc.boolean()),
  deductible: maybe(fc.constantFrom(0, 10_000)),
  upgraded: fc.boolean(),
  designated,
}
const insured = fc.record({ birthDate, sex, capacity: oneOf(words.CAPACITIES) })

const relative = fc.record(
  {
    is: fc.constant('relative' as const),
    id: fc.constantFrom('r1', 'r2', 'r3', 'r4'),
    relation: oneOf(words.RELATIONS),
    birthDate,
    designatedOn: fc.option(nearDay),
  },
  { requiredKeys: ['is', 'relation'] },
)
const beneficiary = fc.oneof(fc.constant({ is: 'insured' as const }), relative)

const use = (services: readonly string[]) =>
  fc.record({
    service: oneOf(services),
    on: dayOrMoment,
    by: fc.oneof(
      fc.constantFrom('insured', 'r1', 'r2'),
      fc.tuple(oneOf(words.RELATIONS), nearDay).map(([relation, on]) => `${relation}:${on}`),
    ),
    state: oneOf(words.USAGE_STATES),
    uses: fc.integer({ min: 0, max: 3 }),
    leg: maybe(oneOf(words.LEGS)),
  })

/** Any case that the schema takes, of any plan of the catalogue, mostly of a service that the plan gives. */
export function anyCase(catalogue: Catalogue): fc.Arbitrary<ApplyCase> {
  const given = catalogue.plans.map((plan) => {
    const { offers, handbook } = catalogue.edition(plan, '2026-01-01')!
    return { plan, services: [...offers.keys()], all: handbook.services.map(({ id }) => id) }
  })
  return oneOf(given).chain(({ plan, services, all }) =>
    fc
      .record({
        asOf: dayOrMoment,
        policy: fc.record({ plan: fc.constant(plan), insured, ...terms }),
        otherPolicies: fc.array(fc.record({ plan: oneOf([plan, ...catalogue.plans]), ...terms }), {
          maxLength: 2,
        }),
        beneficiary,
        applicant: oneOf(words.APPLICANTS),
        service: fc.oneof({ weight: 9, arbitrary: oneOf(services) }, oneOf(all)),
        facts,
        materials: some(words.MATERIAL_KINDS, words.MATERIAL_KINDS.length),
        usage: fc.array(use(services), { maxLength: 6 }),
      })
      .map((written) => v.parse(applyCaseSchema, written)),
  )
}
