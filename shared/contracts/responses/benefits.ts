import type { ConsentId } from '../../application/consents'
import type { NeedId } from '../../application/needs'
import type {
  Applicants,
  CancelTerm,
  Clause,
  LeadTime,
  Line,
  Material,
  Network,
  Relatives,
  Service,
  ServiceFamily,
  Step,
} from '../../catalogue/types'
import type { Decision } from '../../decision/decision'
import type { PolicyStatus } from '../../decision/policyClock'
import type { Condition } from '../../rules/conditions'
import type { LedgerKind } from '../documents/ledgerEntry'
import type { CivilDate, FactName, Relation, Sex } from '../vocabulary'

/** Someone a service of a policy may be asked for; `self` is the caller. */
export type BeneficiaryOption =
  | { is: 'insured'; name: string; self: boolean }
  | { is: 'relative'; id: string; relation: Relation; sex?: Sex; name: string; self: boolean }

export interface PolicyCard {
  id: string
  plan: string
  planName: string
  insurer: string
  insurerShort: string
  /** Masked. */
  number: string
  status: PolicyStatus
  effectiveDate: CivilDate
  /** `provider` arranges the services for the insurer. */
  handbook: { id: string; version: string; name: string; provider: string }
  /** As whom the caller stands to this policy for the beneficiary chosen. */
  as: 'insured' | 'relative' | 'policyholder' | 'guardian'
  /** Whose decisions follow. */
  beneficiary: BeneficiaryOption
  beneficiaries: BeneficiaryOption[]
}

export interface ServiceDecision {
  service: string
  name: string
  short: string
  family: ServiceFamily
  icon: string
  keywords: string[]
  decision: Decision
}

/** Answer of `benefits.list`: decided without facts, so `missing` says what an application will ask. */
export interface BenefitsList {
  /** The day in China on which all of it was decided. */
  today: CivilDate
  policies: (PolicyCard & { services: ServiceDecision[] })[]
}

/** One step of the account that concerns this service, newest first. */
export interface UseRecord {
  kind: LedgerKind
  uses: number
  on: CivilDate
  /** Date-time. */
  at: string
  by: BeneficiaryOption['is']
  clause: string
  /** One Chinese sentence that tells the step: `3 月 10 日 申请，占用 1 次`. */
  text: string
  /** Present when the caller may open it. */
  application?: string
}

/** Answer of `benefits.detail`. */
export interface BenefitsDetail {
  /** The day in China on which it was decided. */
  today: CivilDate
  policy: PolicyCard
  service: Pick<Service, 'id' | 'name' | 'short' | 'family' | 'icon' | 'summary' | 'source'> & {
    /** What its rules read, in the order in which a form asks; no other facts are asked. */
    facts: FactName[]
    /** The clause for which a fact is asked, where one names it. */
    factSources: Partial<Record<FactName, string>>
    /** All conditions that hold for this plan. */
    conditions: Condition[]
    leadTime?: LeadTime
    steps: Step[]
    materials: Material[]
    cancelling: CancelTerm[]
    agreements: NonNullable<Service['agreements']>
    /** Lists of hospitals or cities for it; not `inHandbook`: only a code to scan. */
    networks: Pick<Network, 'name' | 'inHandbook'>[]
    line: Line
    /** `quota`: do relatives take from one pool with the insured, or has each their own number? */
    shared: { with: boolean; quota: Relatives['quota']; source: string }
    applicants: Pick<Applicants, 'relativeForSelf' | 'policyholderForMinor'> & {
      only?: 'insured'
      source: string
    }
    /** Clauses that the data above or the decision names, in the order of the handbook. */
    clauses: Clause[]
  }
  /** A need that another policy of the caller answers too, where one does. */
  elsewhere?: NeedId
  /** Short names of the plan's services by id, for what an act consumes. */
  names: Record<string, string>
  /** Consents that a submit with facts or papers asks for. */
  consents: ConsentId[]
  decision: Decision
  /** First usable day of each relative (by id) who cannot use it before a coming day. */
  notBefore: Record<string, CivilDate>
  history: UseRecord[]
}
