import type { GuardianshipStatus } from '../documents/guardianship'
import type { CivilDate, MaterialKind, Relation } from '../vocabulary'
import type { ApplicationSummary, ApplicationView } from './applications'

/** An application in the queue. Names are masked. */
export interface QueueItem extends ApplicationSummary {
  version: number
  /** Promised day gone by while the provider is at work. */
  overdue: boolean
  /** Working days left until `dueBy`, negative when overdue; null when none is set or it pauses. */
  daysLeft: number | null
  paused: boolean
  assignee: { name: string; self: boolean } | null
}

/** Answer of `desk.queue`: overdue first, then by due day, then those that wait for the person. */
export interface DeskQueue {
  today: CivilDate
  items: QueueItem[]
  /** `before` of the next page; null on the last. */
  next: string | null
}

/** An application as the desk opens it; opening is on record. `may` is what the desk may do now. */
export interface DeskApplication extends ApplicationView {
  assignee: { name: string; self: boolean } | null
}

/** Answer of `desk.get` and of every desk act. */
export interface DeskAnswer {
  today: CivilDate
  application: DeskApplication
}

/** Answer of `desk.findInsured`. Names and numbers are masked. */
export interface FoundInsured {
  person: { id: string; name: string; phone: string; idNumber: string }
  policies: {
    id: string
    planName: string
    insurer: string
    number: string
    /** null: the plan takes no relatives; `most` null: without a designation. */
    relatives: { relations: Relation[]; most: number | null; clause: string } | null
    designated: { id: string; name: string; relation: Relation; designatedOn: CivilDate }[]
    /** What the insured has prepared in the app, to be confirmed on the phone. */
    prepared: { id: string; name: string; relation: Relation; preparedOn: CivilDate }[]
  }[]
}

/** Answer of `desk.confirmDesignation`. */
export interface DesignationAnswer {
  designation: { id: string; name: string; relation: Relation; designatedOn: CivilDate }
  /** First day on which the relative may use a service of the plan; null: unknown. */
  opensOn: CivilDate | null
}

/** Somebody of an application, in clear: for calling them and for arranging the visit. */
export interface Contact {
  is: 'beneficiary' | 'applicant'
  name: string
  phone: string
  idNumber: string
}

/** Answer of `desk.contact`: the beneficiary, and who filed for them when that is another. */
export interface DeskContacts {
  contacts: Contact[]
}

/** Answer of `desk.materialLink`. */
export interface DeskMaterialLink {
  url: string
  expiresIn: number
  kind: MaterialKind
}

/** A claim to be guardian as the desk sees it. Names and numbers are masked. */
export interface GuardianshipItem {
  id: string
  status: GuardianshipStatus
  /** Date-time at +08:00. */
  at: string
  /** For `desk.materialLink {id, materialId}` with this item's `id`. */
  materialId: string
  claimant: { name: string; phone: string; idNumber: string }
  /** As claimed. */
  ward: { name: string; idNumber: string }
  /**
   * What the records say of the ward: null when name, ID number and policy number do not describe
   * one insured together. `needsGuardian`: a minor, or without full capacity.
   */
  found: { needsGuardian: boolean; planNames: string[]; guardians: number } | null
  words: string | null
}

/** Answer of `desk.guardianships`. */
export interface Guardianships {
  items: GuardianshipItem[]
  /** `before` of the next page; null on the last. */
  next: string | null
}

/** Answer of `desk.confirmGuardianship` and `desk.refuseGuardianship`. */
export interface GuardianshipAnswer {
  item: GuardianshipItem
}
