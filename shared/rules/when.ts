import type { ApplyCase } from '../contracts/case'
import type { Applicant, Cause, Leg, Setting } from '../contracts/vocabulary'
import { noteFits } from './facts/admissionNote'

/**
 * A small predicate of handbook data: all members set must hold.
 * Facts that are absent make a predicate on them false (`not` of it true).
 */
export interface When {
  /** Admission note: `fits` all the listed demands; `told` = the person has said whether there is one. */
  note?: { fits: boolean; demands: ('inNetwork' | 'wantedHospital')[] }
  rider?: string
  cause?: Cause
  applicant?: Applicant[]
  leg?: Leg
  setting?: Setting
  /** `facts.discharge.critical`. */
  criticalDischarge?: boolean
  beneficiary?: 'insured' | 'relative'
  condition?: ApplyCase['facts']['conditions'] extends (infer C)[] | undefined ? C : never
  packageIn?: string[]
  socialInsurance?: boolean
  upgraded?: boolean
  /** The insured is a minor or without full capacity. */
  ward?: boolean
  not?: When
}

/** Does the predicate hold for this case? `isWard`: the person acted for needs a guardian. */
export function holds(when: When | undefined, c: ApplyCase, isWard: boolean): boolean {
  if (!when) return true
  const { facts, policy } = c
  if (when.note) {
    if (facts.admissionNote === undefined) return false
    if (noteFits(facts.admissionNote, when.note.demands) !== when.note.fits) return false
  }
  if (when.rider !== undefined && !policy.riders.includes(when.rider)) return false
  if (when.cause !== undefined && (facts.cause ?? 'illness') !== when.cause) return false
  if (when.applicant && !when.applicant.includes(c.applicant)) return false
  if (when.leg !== undefined && facts.leg !== when.leg) return false
  if (when.setting !== undefined && facts.setting !== when.setting) return false
  if (
    when.criticalDischarge !== undefined &&
    (facts.discharge?.critical ?? false) !== when.criticalDischarge
  )
    return false
  if (when.beneficiary !== undefined && c.beneficiary.is !== when.beneficiary) return false
  if (when.condition !== undefined && !facts.conditions?.includes(when.condition)) return false
  if (when.packageIn && !when.packageIn.some((one) => one === facts.package)) return false
  if (when.socialInsurance !== undefined && policy.socialInsurance !== when.socialInsurance)
    return false
  if (when.upgraded !== undefined && policy.upgraded !== when.upgraded) return false
  if (when.ward !== undefined && isWard !== when.ward) return false
  if (when.not && holds(when.not, c, isWard)) return false
  return true
}
