import * as v from 'valibot'
import {
  APPLICANTS,
  CAUSES,
  CONDITIONS,
  LEGS,
  MATERIAL_KINDS,
  RELATIONS,
  SETTINGS,
  STAGES,
} from '../../../shared/contracts/vocabulary'

/** The shape of published handbook data, as strict as a database would want it: no unknown member, no empty text. */
const text = v.pipe(v.string(), v.minLength(1))
const source = text
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const limit = v.nullable(count)
const clock = v.pipe(v.string(), v.regex(/^([01]\d|2[0-4]):[0-5]\d$/))
const openings = v.array(v.strictObject({ from: clock, to: clock }))

const demand = v.picklist(['inNetwork', 'wantedHospital'])
const when: v.GenericSchema<unknown> = v.strictObject({
  note: v.optional(v.looseObject({ fits: v.boolean(), demands: v.array(demand) })),
  rider: v.optional(text),
  cause: v.optional(v.picklist(CAUSES)),
  applicant: v.optional(v.array(v.picklist(APPLICANTS))),
  leg: v.optional(v.picklist(LEGS)),
  setting: v.optional(v.picklist(SETTINGS)),
  criticalDischarge: v.optional(v.boolean()),
  beneficiary: v.optional(v.picklist(['insured', 'relative'])),
  condition: v.optional(v.picklist(CONDITIONS)),
  packageIn: v.optional(v.array(text)),
  socialInsurance: v.optional(v.boolean()),
  upgraded: v.optional(v.boolean()),
  ward: v.optional(v.boolean()),
  not: v.optional(v.lazy(() => when)),
})
const maybeWhen = v.optional(when)
const note = v.strictObject({ when: maybeWhen, text, source })
const condition = v.looseObject({ rule: text, source })

const service = v.looseObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  name: text,
  short: v.pipe(text, v.maxLength(8)),
  icon: text,
  summary: text,
  keywords: v.pipe(v.array(text), v.minLength(1)),
  source,
  line: text,
  shared: v.strictObject({ with: v.boolean(), source }),
  conditions: v.array(condition),
  due: v.optional(v.array(v.strictObject({ workingDays: count, when: maybeWhen, source }))),
  materials: v.array(
    v.strictObject({
      kind: v.picklist(MATERIAL_KINDS),
      or: v.optional(v.array(v.picklist(MATERIAL_KINDS))),
      when: maybeWhen,
      optional: v.optional(v.boolean()),
      hint: v.optional(text),
      source,
    }),
  ),
  steps: v.pipe(
    v.array(
      v.strictObject({
        title: text,
        detail: v.optional(text),
        workingDays: v.optional(count),
        source,
      }),
    ),
    v.minLength(1),
  ),
  cancelling: v.pipe(
    v.array(
      v.strictObject({
        when: maybeWhen,
        freeBefore: v.optional(v.picklist(STAGES)),
        freeAhead: v.optional(v.record(text, v.union([count, v.literal(true)]))),
        combine: v.optional(v.picklist(['both', 'either'])),
        after: v.picklist(['used', 'forbidden']),
        source,
      }),
    ),
    v.minLength(1),
  ),
  notes: v.array(note),
})

const quota = v.looseObject({
  unit: v.picklist(['use', 'day', 'call']),
  limit,
  period: v.picklist(['term', 'policy', 'policy-year', 'service-year', 'discharge']),
  source,
})

const plan = v.looseObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  name: text,
  coolingOff: v.strictObject({ source }),
  status: v.strictObject({ source }),
  term: v.looseObject({ source }),
  waiting: v.nullable(v.looseObject({ days: v.union([count, v.literal('contract')]), source })),
  relatives: v.nullable(v.looseObject({ relations: v.array(v.picklist(RELATIONS)) })),
  applicants: v.looseObject({ guardianSource: source, source }),
  services: v.pipe(v.array(v.looseObject({ service: text, quota })), v.minLength(1)),
})

export const handbookSchema = v.strictObject({
  id: text,
  version: text,
  from: v.pipe(v.string(), v.isoDate()),
  name: text,
  insurer: text,
  insurerShort: text,
  provider: text,
  structure: v.pipe(
    v.array(v.strictObject({ id: text, title: text, summary: text })),
    v.minLength(1),
  ),
  lines: v.record(
    text,
    v.strictObject({
      label: text,
      numbers: v.array(v.pipe(v.string(), v.regex(/^\d{3,12}$/))),
      hours: v.looseObject({ daily: v.union([openings, v.literal('all-day')]) }),
      source,
    }),
  ),
  insurerLine: v.optional(v.strictObject({ numbers: v.array(text), source })),
  plans: v.pipe(v.array(plan), v.minLength(1)),
  services: v.pipe(v.array(service), v.minLength(1)),
  rulings: v.array(
    v.strictObject({
      id: text,
      places: v.pipe(v.array(text), v.minLength(1)),
      readings: v.tuple([text, text]),
      taken: text,
      why: text,
    }),
  ),
  networks: v.array(
    v.looseObject({
      id: text,
      name: text,
      inHandbook: v.boolean(),
      services: v.array(text),
      source,
    }),
  ),
})
