import type { OfferedHospital } from '../../contracts/requests/desk'
import type { CivilDate, DateOrMoment, MaterialKind } from '../../contracts/vocabulary'

/** Everything that can happen to an application after it is submitted, and submitting itself. */
export const ACT_NAMES = [
  'submit',
  'accept',
  'take-over',
  'ask-for',
  'retake',
  'review',
  'supplement',
  'decline',
  'offer-hospitals',
  'choose-hospital',
  'sign',
  'send-records',
  'notify',
  'schedule',
  'reschedule',
  'begin',
  'complete',
  'no-show',
  'cancel',
  'rate',
  'mark-overdue',
  'abandon',
] as const
export type ActName = (typeof ACT_NAMES)[number]

/** The applicant's side, the desk, and the timer. */
export const ROLES = ['person', 'specialist', 'clock'] as const
export type Role = (typeof ROLES)[number]

/** What each act brings with it; `reschedule` and `cancel` bring the handbook's verdict. */
export interface ActDetails {
  accept: object
  'take-over': object
  'ask-for': { kinds: readonly MaterialKind[]; words: string }
  retake: { materialId: string; kind: MaterialKind; words: string }
  review: { materialId: string; status: 'reviewing' | 'passed'; words?: string }
  supplement: { papers: readonly { id: string; kind: MaterialKind }[]; facts: object }
  decline: { reasonCode: string; words: string }
  'offer-hospitals': { hospitals: readonly OfferedHospital[] }
  'choose-hospital': { hospital: OfferedHospital }
  /** `last`: with it all agreements of the service are signed. `signer` is a masked name. */
  sign: { agreement: string; version: string; signer: string; last: boolean }
  'send-records': { words?: string }
  notify: { visitOn: DateOrMoment; place: string; words?: string }
  schedule: { visitOn?: DateOrMoment; place?: string }
  reschedule: { wantedOn: DateOrMoment; earliest: CivilDate | null; verdict: Verdict }
  begin: object
  complete: { words?: string }
  'no-show': { words: string }
  cancel: { verdict: Verdict }
  rate: { stars: number; words: string }
  'mark-overdue': object
  abandon: object
}

/** What the handbook says of cancelling now. */
export interface Verdict {
  allowed: boolean
  countsAsUsed: boolean
  clause: string
}

/** Who acts, as whom, when. */
export interface Actor {
  role: Role
  /** Person, or `system`. */
  id: string
  /** Masked name of a specialist. */
  name?: string
  at: DateOrMoment
  today: CivilDate
}

export type Act = {
  [K in keyof ActDetails]: { name: K; actor: Actor } & ActDetails[K]
}[keyof ActDetails]
