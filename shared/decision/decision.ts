import type { CivilDate, MissingItem, ReasonCode } from '../contracts/vocabulary'

export type Outcome = 'eligible' | 'incomplete' | 'ineligible'
export type QuotaUnit = 'use' | 'day' | 'call'

/** One barrier that stands at asOf. At most one per code; further findings of the same code are in `more`. */
export interface Reason {
  code: ReasonCode
  /** The clause of the handbook that bars, e.g. `4.3 注意事项5`. */
  clause: string
  /** Last day on which the barrier stands; absent when no day ends it. */
  until?: CivilDate
  /** One Chinese sentence with the figures of this case. */
  message: string
  more?: { clause: string; message: string }[]
}

export interface QuotaView {
  unit: QuotaUnit
  /** null = 不限次 */
  limit: number | null
  used: number
  held: number
  remaining: number | null
  period: { from: CivilDate; to: CivilDate | null }
}

export interface Consumption {
  service: string
  uses: number
}

export interface Channel {
  hotlines: string[]
  /** Hours in words, e.g. `每天 8:00–20:00，春节假期休息`. */
  hours: string
  openNow: boolean
  /** ISO date-time at +08:00; null while open. */
  nextOpen: string | null
}

export interface Note {
  clause: string
  text: string
}

/** Spans on the way to the first usable day, in order of their start. */
export interface Span {
  kind: 'cooling-off' | 'waiting' | 'relative-waiting' | 'before-term' | 'lead-time' | 'term'
  from: CivilDate
  /** Last day, inclusive; null = open-ended. */
  to: CivilDate | null
  clause: string
}

/** Answer to `op: apply`. */
export interface Decision {
  outcome: Outcome
  reasons: Reason[]
  missing: MissingItem[]
  /** null when the plan lacks the service or it is not open to this person. */
  quota: QuotaView | null
  opensOn: CivilDate | null
  closesOn: CivilDate | null
  consumes: Consumption[]
  earliest: CivilDate | null
  dueBy: CivilDate | null
  channel: Channel | null
  handbook: { id: string; version: string }
  notes: Note[]
  spans: Span[]
}

/** Answer to `op: cancel`. */
export interface CancelDecision {
  allowed: boolean
  countsAsUsed: boolean
  clause: string
  message: string
  /** Last moment (date, or ISO date-time) until which cancelling returns the use, where a clock decides; else null. */
  freeUntil: string | null
}
