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
  }[]
}

/** Answer of `desk.confirmDesignation`. */
export interface DesignationAnswer {
  designation: { id: string; name: string; relation: Relation; designatedOn: CivilDate }
  /** First day on which the relative may use a service of the plan; null: unknown. */
  opensOn: CivilDate | null
}

/** Answer of `desk.materialLink`. */
export interface DeskMaterialLink {
  url: string
  expiresIn: number
  kind: MaterialKind
}
