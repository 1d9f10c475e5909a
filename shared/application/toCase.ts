import type { ApplyCase, CancelCase, OtherPolicy, Policy, Usage } from '../contracts/case'
import type { DesignationDocument, PolicyDocument } from '../contracts/documents/policy'
import type { Facts } from '../contracts/facts'
import type { BeneficiaryChoice } from '../contracts/requests/common'
import type { DateOrMoment, MaterialKind, Stage } from '../contracts/vocabulary'
import type { Standing } from './standing'

/** What is known before anything is asked: the policy, its pool, what was used, and who asks for whom when. */
export interface Situation {
  asOf: DateOrMoment
  policy: PolicyDocument
  /** Further policies of the same insured on the same plan, where the plan pools. */
  siblings: readonly PolicyDocument[]
  usage: Usage[]
  beneficiary: BeneficiaryChoice
  applicant: Standing
}

export interface Asked {
  service: string
  facts: Facts
  /** Kinds of the papers at hand. */
  materials: MaterialKind[]
}

const designated = ({ id, relation, birthDate, sex, designatedOn }: DesignationDocument) => ({
  id,
  relation,
  birthDate,
  sex,
  designatedOn,
})

function contractOf(policy: PolicyDocument): OtherPolicy {
  const {
    _id,
    number,
    policyNumber,
    insured,
    holderId,
    guardianIds,
    parties,
    prepared,
    ...contract
  } = policy
  return { ...contract, designated: policy.designated.map(designated) }
}

function policyOf(policy: PolicyDocument): Policy {
  const { birthDate, sex, capacity } = policy.insured
  return { ...contractOf(policy), insured: { birthDate, sex, capacity } }
}

function baseOf({ asOf, policy, siblings, usage, beneficiary, applicant }: Situation) {
  const relative =
    beneficiary.is === 'relative'
      ? policy.designated.find(({ id }) => id === beneficiary.id)
      : undefined
  return {
    asOf,
    policy: policyOf(policy),
    otherPolicies: siblings.map(contractOf),
    beneficiary: relative
      ? { is: 'relative' as const, ...designated(relative) }
      : { is: 'insured' as const },
    applicant,
    usage,
  }
}

/** The case that `decide` answers. */
export const applyCaseOf = (situation: Situation, asked: Asked): ApplyCase => ({
  op: 'apply',
  ...baseOf(situation),
  ...asked,
})

/** The case that `decideCancel` answers. */
export const cancelCaseOf = (
  situation: Situation,
  application: {
    service: string
    facts: Facts
    stage: Stage
    visitOn: DateOrMoment | null
    appliedOn: DateOrMoment
  },
): CancelCase => {
  const { service, facts, stage, visitOn, appliedOn } = application
  const by = situation.beneficiary.is === 'insured' ? 'insured' : situation.beneficiary.id
  return {
    op: 'cancel',
    ...baseOf(situation),
    service,
    facts,
    materials: [],
    application: { service, appliedOn, stage, visitOn, by },
  }
}
