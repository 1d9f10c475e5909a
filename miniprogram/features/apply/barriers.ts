import type { ReasonCode } from '@shared/contracts/vocabulary'
import type { Reason } from '@shared/decision/decision'
import { type Answers, stateOf } from './answers'
import type { Page } from './page'
import type { Path } from './told'

/** The questions whose answer can raise a barrier; the others come with the person or the policy. */
const PLACES: Partial<Record<ReasonCode, Path[]>> = {
  DIAGNOSIS_NOT_CONFIRMED: ['diagnosis.status'],
  DIAGNOSIS_NOT_COVERED: ['diagnosis.category', 'diagnosis.first'],
  DIAGNOSIS_TOO_EARLY: ['diagnosis.on'],
  DIAGNOSIS_RULED_OUT: ['diagnosis.ruledOut'],
  HOSPITAL_GRADE_TOO_LOW: ['diagnosis.hospitalGrade', 'diagnosis.hospitalPublic'],
  HOSPITAL_NOT_ALLOWED: ['hospital.name', 'hospital.grade', 'hospital.public', 'hospital.ward'],
  DEPARTMENT_EXCLUDED: ['department'],
  ADMISSION_NOTE_REQUIRED: [
    'admissionNote',
    'admissionNote.inNetwork',
    'admissionNote.wantedHospital',
  ],
  PREREQUISITE_USED: ['admissionNote', 'admissionNote.inNetwork', 'admissionNote.wantedHospital'],
  EXAM_ORDER_REQUIRED: ['examOrder'],
  LEAD_TIME_TOO_SHORT: ['wantedOn'],
  WINDOW_CLOSED: ['discharge.on'],
  CITY_NOT_COVERED: ['city', 'urban'],
  DISTANCE_NOT_ALLOWED: ['distanceKm'],
  TRIP_TOO_LONG: ['tripDays'],
  CONDITION_EXCLUDED: [
    ...['conditions', 'procedure', 'nursing.kind', 'nursing.invasive', 'topic', 'leg'],
    ...['setting', 'cause', 'package', 'married'],
  ],
  SEX_NOT_ALLOWED: ['package'],
  NO_INDICATION: ['noIndication'],
  AMOUNT_NOT_ALLOWED: ['amount'],
  PRESCRIPTION_NOT_ALLOWED: ['prescription.days', 'prescription.buyableInHospital'],
  DOCTOR_NOT_SELECTABLE: ['namesDoctor'],
}

export interface Barriers {
  /** By what the person answers on this page. */
  here: Reason[]
  /** By earlier answers, or by person and policy. */
  elsewhere: Reason[]
}

/**
 * Barriers that rest on what was told: those of questions that are still open, which a hoped-for
 * value may have raised, are left out.
 */
export function barriersAt(
  reasons: readonly Reason[],
  current: Path | null,
  pages: readonly Page[],
  answers: Answers,
): Barriers {
  const told = new Set(
    pages
      .filter((page) => ['answered', 'unsure'].includes(stateOf(page, answers)))
      .map(({ id }) => id),
  )
  const places = (reason: Reason) => {
    const all = PLACES[reason.code]?.filter((id) => pages.some((page) => page.id === id)) ?? []
    return { all, answered: all.filter((id) => told.has(id)) }
  }
  const standing = reasons.filter((reason) => {
    const { all, answered } = places(reason)
    return all.length === 0 || answered.length > 0
  })
  const isHere = (reason: Reason) =>
    current !== null && places(reason).answered[places(reason).answered.length - 1] === current
  return {
    here: standing.filter(isHere),
    elsewhere: standing.filter((reason) => !isHere(reason)),
  }
}

/** The page on which a barrier can be mended; null when no answer raises it. */
export const placeOf = (reason: Reason, pages: readonly Page[]): Page | null =>
  pages.filter(({ id }) => PLACES[reason.code]?.includes(id)).pop() ?? null
