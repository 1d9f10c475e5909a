import type { PromisedDay } from '../../application/promises'
import type { Status } from '../../application/states'
import type { CancelTerm, Clause } from '../../catalogue/types'
import type { CancelDecision, Consumption, Decision, QuotaUnit } from '../../decision/decision'
import type { BeneficiaryRecord } from '../documents/application'
import type { Facts } from '../facts'
import type { Applicant, CivilDate, MaterialKind, Stage } from '../vocabulary'

export type ApplicationBeneficiary =
  | Omit<Extract<BeneficiaryRecord, { is: 'insured' }>, 'personId'>
  | Omit<Extract<BeneficiaryRecord, { is: 'relative' }>, 'personId'>

/** An application in a list. */
export interface ApplicationSummary {
  /** Also the cursor of the list. */
  id: string
  status: Status
  stage: Stage
  service: string
  serviceName: string
  /** At most 8 characters. */
  serviceShort: string
  serviceIcon: string
  policyId: string
  plan: string
  planName: string
  beneficiary: ApplicationBeneficiary
  /** Date-time at +08:00. */
  createdAt: string
  earliest: CivilDate | null
  dueBy: CivilDate | null
  visitOn: string | null
}

/** Answer of `applications.list`, newest first. */
export interface ApplicationsList {
  /** The day in China on which it was told. */
  today: CivilDate
  applications: ApplicationSummary[]
}

/** What submitting would take from one service; `before`, `after` and `limit` are null when unlimited. */
export interface UseChange extends Consumption {
  name: string
  icon: string
  unit: QuotaUnit
  limit: number | null
  before: number | null
  after: number | null
}

/** Answer of `applications.preview`. */
export interface PreviewAnswer {
  decision: Decision
  uses: UseChange[]
}

/** What became of the uses that an application took. */
export interface SettledUse extends Consumption {
  name: string
  icon: string
  state: 'held' | 'used' | 'released'
}

export interface TimelineStep {
  at: string
  status: Status
  stage: Stage
  by: 'applicant' | 'desk' | 'system'
  why: string
  clause?: string
}

/** An application opened. */
export interface ApplicationView extends ApplicationSummary {
  applicant: Applicant
  facts: Facts
  materials: { id: string; kind: MaterialKind; name: string; status: string }[]
  consumes: Consumption[]
  handbook: { id: string; version: string }
  decision: Decision
  timeline: TimelineStep[]
  /** Days the handbook promises, counted from the application. */
  promised: PromisedDay[]
  uses: SettledUse[]
  cancelling: CancelTerm[]
  /** Clauses that any of this names, in the order of the handbook. */
  clauses: Clause[]
}

/** Answer of `applications.get`. */
export interface ApplicationAnswer {
  today: CivilDate
  application: ApplicationView
}

export interface SubmitAnswer {
  application: ApplicationSummary
  decision: Decision
}

export interface CancelPreview {
  decision: CancelDecision
  /** What is held now and would be returned, or spent. */
  uses: (Consumption & { name: string })[]
  /** One Chinese sentence that says so. */
  text: string
}

export interface CancelAnswer {
  application: ApplicationSummary
  decision: CancelDecision
}
