import type { Hours } from '../calendar'
import type { CivilDate, MaterialKind, Relation, Stage } from '../contracts/vocabulary'
import type { QuotaUnit } from '../decision/decision'
import type { Condition } from '../rules/conditions'
import type { When } from '../rules/when'

/**
 * Handbook data: TypeScript without functions that survives a JSON round trip.
 * Every `source` names a clause that stands in the handbook's `structure`.
 */

/** A clause of the handbook, with our own words for it. `id` is what `source` fields name. */
export interface Clause {
  /** As people cite it: `4.3`, `4.3 注意事项6`. */
  id: string
  title: string
  /** What it settles, in our own words, one to three sentences. */
  summary: string
}

/** A telephone line or service desk through which a service is asked for. */
export interface Line {
  label: string
  /** Digits only; empty for a desk inside an app or account. */
  numbers: string[]
  hours: Hours
  source: string
}

export interface Term {
  starts:
    | { from: 'effective-date'; plusDays: number }
    /** The day after the cooling-off period, the effective date itself where there is none. */
    | { from: 'after-cooling-off' }
    /** First day of the nth policy year (1 = the first). */
    | { from: 'policy-year'; year: number }
  ends:
    | null
    /** Last day of the nth policy year; `premium-years` reads the policy, `single` replaces n for 趸交. */
    | { by: 'policy-years'; years: number | 'premium-years'; single?: number }
    /** The day before the nth anniversary of the term's own start. */
    | { by: 'term-years'; years: number; whenUpgraded?: number }
    /** 31 December of the year in which the term starts. */
    | { by: 'calendar-year' }
  source: string
}

export interface Waiting {
  /** Natural days; `contract` reads `policy.waitingDays`. */
  days: number | 'contract'
  from: 'term-start' | 'effective-date'
  restartsOnReinstatement: boolean
  noneWhenRenewed: boolean
  source: string
}

/** What the plan grants to relatives; null = nothing. */
export interface Relatives {
  relations: Relation[]
  relationSource: string
  /** How many may be designated for the plan's life; null = no designation is needed. */
  designated: number | null
  designationSource: string
  /** The insured names them by a call of their own to this line (key of `Handbook.lines`). */
  byCall?: { line: string; source: string }
  /** Highest age in full years on the policy's effective date. */
  maxAge?: { years: number; source: string }
  waiting?: { days: number; restartsOnReinstatement: boolean; source: string }
  /** A designated relative's own term, in years from the designation. */
  termYears?: { years: number; source: string }
  /** `shared`: one pool with the insured; `own`: each has the quota of `PlanService.quota.relatives`. */
  quota: 'shared' | 'own'
}

export interface Applicants {
  /** May the policyholder file for a minor or incapacitated insured? (A guardian always may.) */
  policyholderForMinor: boolean
  guardianSource: string
  /** May a relative file for themselves where the service is shared? */
  relativeForSelf: boolean
  source: string
}

export interface Quota {
  unit: QuotaUnit
  /** null = 不限次 */
  limit: number | null
  /** `term`: the whole service term; `policy`: from effectiveDate, open-ended; `discharge`: a window after discharge. */
  period: 'term' | 'policy' | 'policy-year' | 'service-year' | 'discharge'
  /** Each leg (入院, 出院) has its own number within the limit. */
  perLeg?: number
  /** Another limit where a condition holds (first match wins). */
  variants?: { when: When; limit: number | null; source: string }[]
  /** Period `discharge`: length of the window after `facts.discharge.on`. */
  window?: { critical: Window; other: Window }
  /** Own quota of each designated relative, where `Relatives.quota` is `own`; absent = same as the insured's. */
  relatives?: { limit: number | null; period?: Quota['period'] }
  source: string
}
export interface Window {
  limit: number
  months?: number
  years?: number
}

/** A span of days counted from the application (ruling G2). Exactly one member is set. */
export type Span = { workingDays: number } | { months: number }
export type LeadTime = Span & { when?: When; source: string }
/** Term within which the provider must arrange or deliver. First match of `when` holds. */
export type Due = { workingDays: number; when?: When; source: string }

/** A paper that must be uploaded. `or`: any of these kinds serves as well, `kind` is the one reported. */
export interface Material {
  kind: MaterialKind
  or?: MaterialKind[]
  when?: When
  /** Welcome but not required: shown on the page, never in `missing`. */
  optional?: boolean
  /** What the paper must show, in our own words: `二级甲等以上医院出具，写明病名`. */
  hint?: string
  source: string
}

export interface Step {
  title: string
  /** One line of detail in our own words. */
  detail?: string
  /** Promised days of this step, counted from the one before. */
  workingDays?: number
  source: string
}

/** Terms of cancelling. The first term whose `when` holds applies. */
export interface CancelTerm {
  when?: When
  /** Free (use returned) while the furthest stage is before this one. Absent: the stage does not matter. */
  freeBefore?: Stage
  /** Free while there is at least this much before `visitOn`; no visit day set = not late (ruling G21). */
  freeAhead?:
    | { workingDays: number }
    /** Up to the end of the working day before the visit. */
    | { endOfWorkingDayBefore: true }
    | { days: number }
    | { hours: number }
  /** With both set: must both hold (default), or does either suffice? */
  combine?: 'both' | 'either'
  /** Beyond the free part: does cancelling count as used, or is it not possible at all? */
  after: 'used' | 'forbidden'
  source: string
}

export interface NoteRule {
  when?: When
  /** Our own words. */
  text: string
  source: string
}

export type ServiceFamily =
  | 'online'
  | 'outpatient'
  | 'inpatient'
  | 'escort'
  | 'consult'
  | 'overseas'
  | 'payment'
  | 'nursing'
  | 'drug'
  | 'screening'

export interface Service {
  id: string
  /** Name as the handbook has it. */
  name: string
  /** Short name for lists, at most 8 characters. */
  short: string
  family: ServiceFamily
  /** Icon of the page's icon set. */
  icon: string
  /** What it is, in our own words, one or two sentences. */
  summary: string
  /** Words by which people look for it. */
  keywords: string[]
  source: string
  /** Key of `Handbook.lines`. */
  line: string
  /** Is it open to relatives where the plan has any? Clause beside it. */
  shared: { with: boolean; source: string }
  /** Restricts who may file beyond the plan's rule. */
  applicants?: {
    only?: 'insured'
    relativeWithAuthorisation?: boolean
    /** From this age on a minor insured may file alone. */
    selfFromAge?: number
    source: string
  }
  /** The service's own clause on waiting: the plan's holds, or none, or none under a condition. */
  waiting?: { none?: true; when?: When; source: string }
  conditions: Condition[]
  /** With one of these used or held, the service may be had though the policy is suspended or has ended. */
  completes?: { anyOf: string[]; source: string }
  leadTime?: LeadTime
  due?: Due[]
  materials: Material[]
  steps: Step[]
  cancelling: CancelTerm[]
  notes: NoteRule[]
  /** Agreements a person signs on the way: names are facts of the handbook. */
  agreements?: { name: string; source: string }[]
}

/** What one plan gives of one service. */
export interface PlanService {
  service: string
  quota: Quota
  /** Where the service's term differs from the plan's. */
  term?: Term
  /** Overrides `Service.shared` for this plan. */
  shared?: { with: boolean; source: string }
  /** Conditions on top of the service's own. */
  conditions?: Condition[]
  notes?: NoteRule[]
}

export interface Plan {
  id: string
  name: string
  /** Where the cooling-off period is named. */
  coolingOff: { source: string }
  /** Where suspension and end of the policy are named. */
  status: { source: string }
  term: Term
  waiting: Waiting | null
  relatives: Relatives | null
  applicants: Applicants
  /** Several policies of one insured share one pool and open for each other. */
  pooled?: { source: string }
  services: PlanService[]
  notes?: NoteRule[]
}

export interface Ruling {
  id: string
  /** Both places of the handbook. */
  places: string[]
  readings: [string, string]
  taken: string
  why: string
}

export interface HospitalEntry {
  region?: string
  city: string
  hospital: string
  /** Kinds of service, e.g. outpatient, inpatient, surgery. */
  serves: string[]
}

/** A network of hospitals or cities. `in-handbook: false` = the handbook only points to a code to scan. */
export interface Network {
  id: string
  name: string
  inHandbook: boolean
  services: string[]
  hospitals?: HospitalEntry[]
  cities?: string[]
  source: string
}

/** One edition of a handbook. A newer edition is further data with a later `from`. */
export interface Handbook {
  id: string
  version: string
  /** First day on which this edition holds. */
  from: CivilDate
  name: string
  insurer: string
  /** Short name of the insurer for cards. */
  insurerShort: string
  provider: string
  structure: Clause[]
  lines: Record<string, Line>
  /** Complaint or general line of the insurer. */
  insurerLine?: { numbers: string[]; source: string }
  plans: Plan[]
  services: Service[]
  rulings: Ruling[]
  networks: Network[]
}
