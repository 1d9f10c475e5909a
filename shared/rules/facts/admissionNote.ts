import type { AdmissionNote } from '../../contracts/facts'
import type { HospitalWard } from '../../contracts/vocabulary'
import type { RuleContext } from '../context'
import type { Findings } from '../findings'
import type { Rule } from '../rule'
import type { When } from '../when'

export type NoteDemand = 'inNetwork' | 'wantedHospital'

/**
 * An admission note decides the way: with a fitting one nothing further happens; without one the service is barred
 * or takes a use of another service as well (metlife-kangyue 4.4 流程2, 注意8–9).
 */
export interface AdmissionNoteCondition {
  rule: 'admission-note'
  /** What a note must be to count. */
  demands: NoteDemand[]
  /** Network whose printed list says whether the named hospital counts, whatever was told. */
  network?: string
  otherwise:
    | { bars: true }
    /** The first of these with a use left is consumed too; none left: PREREQUISITE_USED. */
    | { consumesFirstOf: { service: string; insuredOnly?: boolean }[] }
    | { nothing: true }
  /** Wards that the note must be for. */
  wards?: { any: HospitalWard[]; source: string }
  when?: When
  source: string
  /** Clause that bars when no use is left. */
  usedUpSource?: string
}

/** Does a note count? `null` = none was issued. */
export function noteFits(note: AdmissionNote, demands: readonly NoteDemand[]): boolean {
  return note !== null && demands.every((demand) => note[demand])
}

/** The ward stands on the note; where it does not, the hospital told says it. */
function checkWard(
  note: NonNullable<AdmissionNote>,
  wards: NonNullable<AdmissionNoteCondition['wards']>,
  { case: c }: RuleContext,
  findings: Findings,
): void {
  const told = [note.ward, c.facts.hospital?.ward].filter((ward) => ward !== undefined)
  const wrong = told.find((ward) => !wards.any.includes(ward))
  if (told.length === 0) findings.need('facts.admissionNote')
  if (wrong) findings.bar('HOSPITAL_NOT_ALLOWED', wards.source, { what: 'ward', actual: wrong })
}

export const admissionNote: Rule<AdmissionNoteCondition> = {
  reads: () => ['admissionNote'],
  check(condition, context, findings) {
    if (!context.holds(condition.when)) return
    const note = context.case.facts.admissionNote
    if (note === undefined) {
      findings.need('facts.admissionNote')
      return
    }
    if (note && condition.wards) checkWard(note, condition.wards, context, findings)
    if (noteFits(note, condition.demands)) return
    const { otherwise } = condition
    if ('bars' in otherwise) {
      findings.bar('ADMISSION_NOTE_REQUIRED', condition.source)
    } else if ('consumesFirstOf' in otherwise) {
      const isInsured = context.case.beneficiary.is === 'insured'
      const found = otherwise.consumesFirstOf.find(
        ({ service, insuredOnly }) =>
          (isInsured || !insuredOnly) && context.remainingOf(service) !== 0,
      )
      if (found) findings.consume(found.service, 1)
      else findings.bar('PREREQUISITE_USED', condition.usedUpSource ?? condition.source)
    }
  },
}
