import type { BenefitsDetail } from '@shared/contracts/responses/benefits'
import type { Consumption } from '@shared/decision/decision'
import { serviceCopy } from '@/copy/service'
import type { NoteDecisions } from './store'

const words = serviceCopy.promise

export interface Promised {
  words: string
  note?: string
}

/** What comes first when there is no admission note: taken only then. */
const firstStep = ({ withNote, withoutNote }: NoteDecisions): Consumption | undefined =>
  withoutNote.consumes.find(
    ({ service }) => !withNote.consumes.some((taken) => taken.service === service),
  )

const byNote = ({ names }: BenefitsDetail, notes: NoteDecisions): Promised | undefined => {
  const { withNote, withoutNote } = notes
  if (!withNote.dueBy) return undefined
  const name = names[firstStep(notes)?.service ?? '']
  const first = name && withoutNote.dueBy && words.withoutNote(name, withoutNote.dueBy)
  return {
    words: words.arranged(withNote.dueBy),
    note: [words.withNote, first].filter(Boolean).join('；'),
  }
}

/** What happens by when, if a clause sets a day; nothing is promised that no clause sets. */
export const promiseOf = (detail: BenefitsDetail, notes?: NoteDecisions): Promised | undefined => {
  const { decision, service } = detail
  if (decision.outcome === 'ineligible') return undefined
  const noted = notes && byNote(detail, notes)
  if (noted) return noted
  const { dueBy, earliest } = decision
  const dated = service.steps.filter(({ workingDays }) => workingDays !== undefined)
  const what = dated.length === 1 ? dated[0]?.title : undefined
  const soonest = earliest ? words.earliest(earliest) : undefined
  if (!dueBy) return soonest ? { words: soonest } : undefined
  return {
    words: words.by(dueBy),
    note: [what, soonest].filter(Boolean).join('；') || undefined,
  }
}
