import type { ConsentId } from '../../application/consents'
import type { ActName } from '../../application/machine/acts'
import type { PromisedDay } from '../../application/promises'
import type { Status } from '../../application/states'
import type { CancelTerm, Clause } from '../../catalogue/types'
import type { CancelDecision, Consumption, Decision, QuotaUnit } from '../../decision/decision'
import type { BeneficiaryRecord, ReviewStatus } from '../documents/application'
import type { Facts } from '../facts'
import type { OfferedHospital } from '../requests/desk'
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
  /** Something is needed from the person: papers, a hospital to choose, an agreement to sign, a rating. */
  needs: Need['kind'][]
  /** A relative's own, which the caller may read and not act on. */
  shared?: true
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
  /** To be given with the submit: those that are needed and do not stand already. */
  consents: ConsentId[]
}

/** What became of the uses that an application took. */
export interface SettledUse extends Consumption {
  name: string
  icon: string
  state: 'held' | 'used' | 'released'
}

export interface TimelineStep {
  at: string
  act: ActName
  status: Status
  stage: Stage
  by: 'applicant' | 'desk' | 'system'
  why: string
  clause?: string
}

/** What is needed from the person now, in the order in which to show it. */
export type Need =
  | {
      kind: 'papers'
      kinds: MaterialKind[]
      words: string
      since: CivilDate
      releasedOn: CivilDate
    }
  | { kind: 'hospital'; offered: OfferedHospital[] }
  | { kind: 'agreement'; name: string; version: string; clause: string }
  | { kind: 'rating' }

/** Proof of receipt of a paper. `received`: not looked at yet. */
export interface PaperView {
  id: string
  kind: MaterialKind
  name: string
  /** Of the upload: `confirmed`, or `removed`. */
  status: string
  receivedAt: string
  review: 'received' | ReviewStatus
  /** With `retake`: why. */
  why?: string
}

export interface AgreementView {
  name: string
  version: string
  clause: string
  signed: { by: string; at: string } | null
}

/** The provider's clock: working days in which the person was awaited do not count. */
export interface ProviderClock {
  dueBy: CivilDate | null
  /** Working days promised in all; null when none are. */
  workingDays: number | null
  /** Since when it pauses; null while it runs. */
  pausedSince: CivilDate | null
  pausedDays: number
  /** The day on which the promise was met; null while it is owed. */
  metOn: CivilDate | null
  overdue: boolean
}

/** An application opened. */
export interface ApplicationView extends ApplicationSummary {
  /** Rises with every change; a desk act names it. */
  version: number
  needed: Need[]
  clock: ProviderClock
  /** Hospitals offered and the one chosen. */
  hospitals: { offered: OfferedHospital[]; chosen: OfferedHospital | null }
  agreements: AgreementView[]
  /** Where and when, as told by the provider. */
  visit: { on: string; place: string | null; words: string | null } | null
  declined: { reasonCode: string; words: string } | null
  rating: { stars: number; words: string } | null
  /** What the person may do now. */
  may: ActName[]
  applicant: Applicant
  facts: Facts
  materials: PaperView[]
  consumes: Consumption[]
  handbook: { id: string; version: string; name: string }
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
  /** Ids of WeChat's message templates to be reminded by; none once it is over, and for who only reads. */
  templates: string[]
}

export interface SubmitAnswer {
  application: ApplicationSummary
  decision: Decision
}

export interface CancelPreview {
  decision: CancelDecision
  /** What is held now and would be returned, or spent. */
  uses: (Consumption & { name: string })[]
  now: 'returned' | 'used' | 'forbidden'
  /** From when on, or from which milestone on, it counts as used; null: neither is known yet. */
  pointOfNoReturn: { from: string } | { stage: Stage } | null
  clause: string
  /** One or two Chinese sentences that say so. */
  text: string
}

export interface CancelAnswer {
  application: ApplicationSummary
  decision: CancelDecision
}

/** Answer of `applications.reschedule`; `decision` is that of a cancel now, whose terms hold. */
export interface RescheduleAnswer {
  application: ApplicationSummary
  decision: CancelDecision
}

/** Answer of `supplement`, `chooseHospital`, `sign` and `rate`. */
export interface ActAnswer {
  application: ApplicationSummary
}
