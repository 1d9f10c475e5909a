import type * as v from 'valibot'
import type {
  applyCaseSchema,
  cancelCaseSchema,
  policySchema,
} from '../../../shared/contracts/case'
import { MATERIAL_KINDS } from '../../../shared/contracts/vocabulary'

/** Cases as a client writes them, before the schema fills in what is absent. */
export type ApplyInput = v.InferInput<typeof applyCaseSchema>
export type CancelInput = v.InferInput<typeof cancelCaseSchema>
export type PolicyInput = v.InferInput<typeof policySchema>
export type FactsInput = NonNullable<ApplyInput['facts']>
export type UsageInput = NonNullable<ApplyInput['usage']>[number]
export type ApplicationInput = CancelInput['application']

/** What differs from a plain sound case; `undefined` takes a member away. */
export type Change = Omit<Partial<ApplyInput>, 'op' | 'service' | 'policy' | 'facts'> & {
  policy?: Partial<PolicyInput>
  facts?: FactsInput
}

export const ADULT: PolicyInput['insured'] = { birthDate: '1985-05-01', sex: 'F', capacity: 'full' }
export const MINOR: PolicyInput['insured'] = { birthDate: '2015-05-01', sex: 'F', capacity: 'full' }

export const soundDiagnosis = {
  status: 'confirmed',
  category: 'malignant-tumour',
  on: '2026-02-20',
  hospitalGrade: '3A',
  hospitalPublic: true,
  first: true,
  ruledOut: false,
} as const

export const fittingNote = { inNetwork: true, wantedHospital: true, ward: 'ordinary' } as const

/** Everything a rule of any handbook may ask, told so that nothing of it bars. Rules read only what they need. */
export const soundFacts: FactsInput = {
  diagnosis: soundDiagnosis,
  admissionNote: fittingNote,
  examOrder: true,
  department: 'oncology',
  hospital: { grade: '3A', public: true, ward: 'ordinary' },
  city: '上海市',
  urban: true,
  cause: 'illness',
  procedure: 'inpatient-surgery',
  noIndication: false,
  conditions: [],
  nursing: { kind: 'basic', invasive: false },
  recordsUpTo: '2026-03-01',
}

/** A policy of a plan, in force since 2026-01-01, without cooling-off or events. */
export const policy = (plan: string, change: Partial<PolicyInput> = {}): PolicyInput => ({
  plan,
  effectiveDate: '2026-01-01',
  insured: ADULT,
  ...change,
})

/** An application of the insured on 2026-03-10 with every fact told and every paper uploaded. */
export const apply = (plan: string, service: string, change: Change = {}): ApplyInput => ({
  op: 'apply',
  asOf: '2026-03-10',
  materials: [...MATERIAL_KINDS],
  ...change,
  policy: policy(plan, change.policy),
  facts: { ...soundFacts, ...change.facts },
  service,
})

/** Cancelling on 2026-03-10 what was applied for on 2026-03-02. */
export const cancel = (
  plan: string,
  service: string,
  application: Partial<ApplicationInput>,
  asOf = '2026-03-10',
): CancelInput => ({
  op: 'cancel',
  asOf,
  policy: policy(plan),
  application: { service, appliedOn: '2026-03-02', stage: 'submitted', ...application },
})

/** An earlier use, finished unless said otherwise. */
export const use = (
  service: string,
  on: string,
  change: Partial<Omit<UsageInput, 'service' | 'on'>> = {},
): UsageInput => ({ service, on, state: 'used', ...change })
