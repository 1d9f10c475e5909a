import { ageOn, anniversary, type Day, toDay } from '../calendar'
import type { Relatives } from '../catalogue/types'
import type { ApplyCase, Designated, Relative } from '../contracts/case'
import type { Relation } from '../contracts/vocabulary'
import { compareText } from './compareText'
import { type PolicyClock, type Stretch, waitingUntil } from './policyClock'

/** Where a relative stands under the plan on one day. */
export interface RelativeStanding {
  relation: Relation | undefined
  relationAllowed: boolean
  /** Designated by asOf and within the plan's number; true where the plan asks no designation. */
  designated: boolean
  /** As far as asOf knows it; null as well where the plan asks no designation. */
  designatedOn: Day | null
  /** Full years on the policy's effective date; null when the birth date is not known. */
  ageAtStart: number | null
  waiting: readonly Stretch[]
  /** Last day of the relative's own term; null where there is none. */
  termEnd: Day | null
  /** Full years on asOf; null when not known. */
  age: number | null
  /** As usage entries name this person in `by`. */
  keys: readonly (string | undefined)[]
  diagnosisTooEarly(on: Day): boolean
}

interface Known {
  /** The entry of `policy.designated`; null for someone known from earlier uses alone. */
  entry: Designated | null
  /** As usage entries name someone without an id. */
  key: string
  on: string
}

/**
 * The entry of `policy.designated` that a beneficiary is, by id or by relation and date. Two children may have been
 * designated on one day: another id or birth date is another person.
 */
function entryOf(beneficiary: Relative, c: ApplyCase): Designated | undefined {
  const { designated } = c.policy
  const { id, relation, designatedOn, birthDate } = beneficiary
  return (
    designated.find((d) => id !== undefined && d.id === id) ??
    designated.find(
      (d) =>
        d.relation === relation &&
        d.designatedOn === designatedOn &&
        (id === undefined || d.id === undefined) &&
        (birthDate === undefined || d.birthDate === birthDate),
    )
  )
}

const keyOf = (relation: Relation | undefined, on: string) => `${relation}:${on}`

/**
 * Everybody who is known to be designated, from the policy and from earlier uses, by date of designation. Of one day,
 * those on the policy's list come first, in its order, the others by key: the order of usage never decides.
 */
function everybodyDesignated(c: ApplyCase): Known[] {
  const known: Known[] = c.policy.designated.map((d) => ({
    entry: d,
    key: keyOf(d.relation, d.designatedOn),
    on: d.designatedOn,
  }))
  for (const { by } of c.usage) {
    if (known.some((k) => k.key === by || k.entry?.id === by)) continue
    const at = by.lastIndexOf(':')
    if (at > 0) known.push({ entry: null, key: by, on: by.slice(at + 1) })
  }
  const place = ({ on, entry, key }: Known) => (entry ? `${on} ` : `${on}+${key}`)
  return known.sort((a, b) => compareText(place(a), place(b)))
}

function isWithinNumber(
  entry: Designated | undefined,
  keys: RelativeStanding['keys'],
  on: string,
  c: ApplyCase,
  number: number,
): boolean {
  const everybody = everybodyDesignated(c)
  const own = everybody.findIndex((k) =>
    entry ? k.entry === entry : !k.entry && keys.includes(k.key),
  )
  const rank = own >= 0 ? own : everybody.filter((k) => k.on <= on).length
  return rank < number
}

export function relativeStanding(
  beneficiary: Relative,
  relatives: Relatives,
  c: ApplyCase,
  clock: PolicyClock,
  asOf: Day,
): RelativeStanding {
  const entry = entryOf(beneficiary, c)
  const relation = beneficiary.relation ?? entry?.relation
  const birthDate = beneficiary.birthDate ?? entry?.birthDate
  const on = beneficiary.designatedOn ?? entry?.designatedOn ?? null
  const id = beneficiary.id ?? entry?.id
  const keys = [id, on === null ? undefined : keyOf(relation, on)]
  // Where no designation is asked, a date told all the same changes nothing.
  const asked = relatives.designated !== null
  const designatedOn = asked && on !== null && toDay(on) <= asOf ? toDay(on) : null
  const designated =
    relatives.designated === null ||
    (designatedOn !== null && isWithinNumber(entry, keys, on!, c, relatives.designated))
  const waiting: Stretch[] = []
  if (relatives.waiting && designated && designatedOn !== null) {
    const { days, restartsOnReinstatement } = relatives.waiting
    waiting.push({ from: designatedOn, to: designatedOn + days - 1 })
    if (restartsOnReinstatement)
      for (const day of clock.reinstated)
        if (day > designatedOn) waiting.push({ from: day, to: day + days - 1 })
  }
  const birth = birthDate === undefined ? null : toDay(birthDate)
  return {
    relation,
    relationAllowed: relatives.relations.some((allowed) => allowed === relation),
    designated,
    designatedOn,
    ageAtStart: birth === null ? null : ageOn(birth, toDay(c.policy.effectiveDate)),
    age: birth === null ? null : ageOn(birth, asOf),
    waiting,
    termEnd:
      relatives.termYears && designated && designatedOn !== null
        ? anniversary(designatedOn, relatives.termYears.years) - 1
        : null,
    keys,
    diagnosisTooEarly: (day) =>
      waiting.length > 0 && (day <= waiting[0]!.to || waitingUntil(waiting, day) !== null),
  }
}
