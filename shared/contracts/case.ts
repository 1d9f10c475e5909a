import * as v from 'valibot'
import { factsSchema } from './facts'
import { amountNumber, civilDate, dateOrMoment, shortId, wholeNumber } from './schemas'
import {
  APPLICANTS,
  CAPACITIES,
  EVENT_KINDS,
  LEGS,
  MATERIAL_KINDS,
  RELATIONS,
  SEXES,
  STAGES,
  USAGE_STATES,
} from './vocabulary'

const insuredSchema = v.object({
  birthDate: civilDate,
  sex: v.optional(v.picklist(SEXES)),
  capacity: v.optional(v.picklist(CAPACITIES), 'full'),
})

const designatedSchema = v.object({
  id: v.optional(shortId),
  relation: v.picklist(RELATIONS),
  birthDate: civilDate,
  sex: v.optional(v.picklist(SEXES)),
  designatedOn: civilDate,
})

const eventsSchema = v.pipe(
  v.array(v.object({ on: civilDate, kind: v.picklist(EVENT_KINDS) })),
  v.maxLength(200),
  v.check(
    (events) => events.every((e, i) => i === 0 || events[i - 1]!.on <= e.on),
    '保单事件应按日期先后排列',
  ),
)

const policyEntries = {
  plan: shortId,
  effectiveDate: civilDate,
  coolingOffUntil: v.optional(v.nullable(civilDate)),
  waitingDays: v.optional(wholeNumber, 0),
  events: v.optional(eventsSchema, () => []),
  renewal: v.optional(v.boolean(), false),
  premiumYears: v.optional(v.pipe(wholeNumber, v.minValue(1))),
  singlePremium: v.optional(v.boolean(), false),
  riders: v.optional(v.pipe(v.array(shortId), v.maxLength(50)), () => []),
  socialInsurance: v.optional(v.boolean()),
  deductible: v.optional(amountNumber),
  upgraded: v.optional(v.boolean(), false),
  designated: v.optional(v.pipe(v.array(designatedSchema), v.maxLength(50)), () => []),
}

/** A policy as the decision sees it; dates are China civil dates. */
export const policySchema = v.object({ ...policyEntries, insured: insuredSchema })
const otherPolicySchema = v.object(policyEntries)

export const relativeSchema = v.pipe(
  v.object({
    is: v.literal('relative'),
    id: v.optional(shortId),
    relation: v.optional(v.picklist(RELATIONS)),
    birthDate: v.optional(civilDate),
    sex: v.optional(v.picklist(SEXES)),
    designatedOn: v.optional(v.nullable(civilDate)),
  }),
  v.check((r) => r.id !== undefined || r.relation !== undefined, '亲属需要 relation 或 id'),
)
export const beneficiarySchema = v.variant('is', [
  v.object({ is: v.literal('insured') }),
  relativeSchema,
])

export const usageSchema = v.object({
  service: shortId,
  on: dateOrMoment,
  by: v.optional(shortId, 'insured'),
  state: v.picklist(USAGE_STATES),
  uses: v.optional(wholeNumber, 1),
  leg: v.optional(v.picklist(LEGS)),
})

const base = {
  asOf: dateOrMoment,
  policy: policySchema,
  otherPolicies: v.optional(v.pipe(v.array(otherPolicySchema), v.maxLength(50)), () => []),
  beneficiary: v.optional(beneficiarySchema, () => ({ is: 'insured' as const })),
  applicant: v.optional(v.picklist(APPLICANTS), 'insured'),
  facts: v.optional(factsSchema, () => ({})),
  materials: v.optional(v.pipe(v.array(v.picklist(MATERIAL_KINDS)), v.maxLength(200)), () => []),
  usage: v.optional(v.pipe(v.array(usageSchema), v.maxLength(5000)), () => []),
}

export const applyCaseSchema = v.object({
  op: v.optional(v.literal('apply'), 'apply'),
  ...base,
  service: shortId,
})

export const cancelCaseSchema = v.object({
  op: v.literal('cancel'),
  ...base,
  service: v.optional(shortId),
  application: v.object({
    service: v.optional(shortId),
    appliedOn: v.optional(dateOrMoment),
    stage: v.picklist(STAGES),
    visitOn: v.optional(v.nullable(dateOrMoment)),
    by: v.optional(shortId),
  }),
})

export type ApplyCase = v.InferOutput<typeof applyCaseSchema>
export type CancelCase = v.InferOutput<typeof cancelCaseSchema>
export type Case = ApplyCase | CancelCase
export type Policy = v.InferOutput<typeof policySchema>
export type OtherPolicy = v.InferOutput<typeof otherPolicySchema>
export type Beneficiary = v.InferOutput<typeof beneficiarySchema>
export type Relative = v.InferOutput<typeof relativeSchema>
export type Designated = v.InferOutput<typeof designatedSchema>
export type Usage = v.InferOutput<typeof usageSchema>
