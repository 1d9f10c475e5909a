import type { Clause, Line } from '../../catalogue/types'
import type { GuardianshipStatus } from '../documents/guardianship'
import type { CivilDate, Relation } from '../vocabulary'

/**
 * `prepared`: to be named on the phone; `designated`: recorded for good; `invited`: an invitation
 * is open; `joined`: the relative has joined and sees what is shared.
 */
export type RelativeStatus = 'prepared' | 'designated' | 'invited' | 'joined'

export interface RelativeView {
  /** Of the designation. */
  id: string
  /** Masked. */
  name: string
  relation: Relation
  status: RelativeStatus
  designatedOn: CivilDate | null
  /** First day on which they may use a service of the plan; null: unknown. */
  opensOn: CivilDate | null
  /** Has the relative agreed that the insured reads what the relative files? */
  sharesRecords: boolean
  /** With `invited`: date-time at +08:00. */
  invitation?: { expiresAt: string }
  /** This is the caller. */
  mine: boolean
}

export interface RelativesPolicy {
  id: string
  plan: string
  planName: string
  insurer: string
  as: 'insured' | 'relative' | 'guardian' | 'policyholder'
  /** May the caller designate: as the insured, or acting for a ward? */
  mayDesignate: boolean
  /** Places for the policy's whole life; null where none are counted, and for a relative. */
  places: { most: number; used: number; left: number } | null
  /** `call`: by the insured's own call; `here`: in this app; `none`: not needed or not possible. */
  how: 'call' | 'here' | 'none'
  /** The line to call, with `how: call`. */
  hotline: Line | null
  /** By which clause; null where the plan has no relatives. */
  clause: string | null
  /** Clauses that any of this names. */
  clauses: Clause[]
  allowed: Relation[]
  /** Highest age in full years on `agedOn`; null: none is set. */
  maxAge: number | null
  /** Natural days from the designation; 0: none. */
  waitingDays: number
  /** The day on which the age counts; null with `maxAge`. */
  agedOn: CivilDate | null
  /** Services of the plan that a relative may have, in the plan's order; the same for each. */
  shared: { service: string; name: string }[]
  /** In the order of designation, then those prepared; a relative sees only themselves. */
  relatives: RelativeView[]
}

/** A claim to be someone's guardian, as the claimant sees it. */
export interface WardClaim {
  id: string
  /** Of the ward as claimed, masked. */
  name: string
  status: GuardianshipStatus
  /** With `refused`: why. */
  words: string | null
  /** Date-time at +08:00. */
  at: string
}

/** Answer of `relatives.list`. */
export interface RelativesList {
  today: CivilDate
  policies: RelativesPolicy[]
  /** The caller's own claims, newest first. */
  wards: WardClaim[]
}

/** Answer of `relatives.designate`; with `how: call` what to say on the phone. */
export interface Designated {
  designation: RelativeView
  call?: { hotline: Line; say: { label: string; text: string }[] }
}

/** Answer of `relatives.invite`. Whoever has the token may show it, only the designated may use it. */
export interface Invited {
  token: string
  /** Date-time at +08:00. */
  expiresAt: string
  /** Of the page that accepts it, with the token: for a share card or a QR code. */
  path: string
}

/** Answer of `relatives.invitation`. */
export interface Invitation {
  /** The insured, masked. */
  from: string
  /** What the relative is to the insured. */
  relation: Relation
  planName: string
  insurer: string
  /** Date-time at +08:00. */
  expiresAt: string
}

/** Answer of `relatives.accept`. */
export interface Joined {
  policyId: string
  /** Of the designation. */
  id: string
  relation: Relation
  planName: string
  insurer: string
  joinedOn: CivilDate
  opensOn: CivilDate | null
}

/** Answer of `relatives.share`. */
export interface Shared {
  shares: boolean
}

/** Answer of `relatives.claimWard`: the same whether or not such a person is insured. */
export interface WardClaimed {
  claim: WardClaim
}
