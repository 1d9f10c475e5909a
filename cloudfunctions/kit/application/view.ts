import { AGREEMENT_VERSION } from '../../../shared/application/agreements'
import { awaitedOf } from '../../../shared/application/awaited'
import {
  isOwed,
  mayTake,
  pausedDays,
  pausedSince,
  type Role,
  TRANSITIONS,
} from '../../../shared/application/machine'
import { promisedDays } from '../../../shared/application/promises'
import type { Edition } from '../../../shared/catalogue/compile'
import type { ApplicationDocument } from '../../../shared/contracts/documents/application'
import type { MaterialDocument } from '../../../shared/contracts/documents/material'
import type {
  AgreementView,
  ApplicationView,
  PaperView,
  ProviderClock,
} from '../../../shared/contracts/responses/applications'
import type { CivilDate } from '../../../shared/contracts/vocabulary'
import type { Account } from '../../../shared/ledger'
import { clausesNamedIn } from '../clauses'
import { editionOf, summaryOf } from './summary'
import { settledUses } from './uses'

type Application = ApplicationDocument

function paperOf({ reviews }: Application, paper: MaterialDocument): PaperView {
  const { _id: id, kind, name, status, createdAt: receivedAt } = paper
  const review = reviews.find(({ materialId }) => materialId === id)
  const why = review?.why ? { why: review.why } : {}
  return { id, kind, name, status, receivedAt, review: review?.status ?? 'received', ...why }
}

const agreementsOf = ({ agreements }: Application, edition: Edition, service: string) =>
  (edition.offers.get(service)?.service.agreements ?? []).map(({ name, source }): AgreementView => {
    const signed = agreements.find(({ agreement }) => agreement === name)
    return {
      name,
      version: signed?.version ?? AGREEMENT_VERSION,
      clause: source,
      signed: signed ? { by: signed.name, at: signed.at } : null,
    }
  })

/** Is the promised day over while the provider is at work? */
export const isOverdue = (application: Application, today: CivilDate): boolean =>
  isOwed(application) && application.dueBy !== null && application.dueBy < today

const clockOf = (application: Application, today: CivilDate): ProviderClock => ({
  dueBy: application.dueBy,
  workingDays: application.clock.workingDays,
  pausedSince: pausedSince(application.clock),
  pausedDays: pausedDays(application.clock, today),
  metOn: application.clock.metOn,
  overdue: isOverdue(application, today),
})

/** Acts of the table that this role may take from where the application is. */
const actsFor = (role: Role, { status, rating }: Application) =>
  (Object.keys(TRANSITIONS) as (keyof typeof TRANSITIONS)[]).filter(
    (name) => mayTake(name, role, status) && !(name === 'rate' && rating),
  )

export interface Opened {
  application: Application
  papers: readonly MaterialDocument[]
  account: Account | null
}

/** An application opened: its papers, its timeline, the days promised, what is needed, what may be done. */
export function viewOf(
  { application, papers, account }: Opened,
  role: Role,
  today: CivilDate,
): ApplicationView {
  const edition = editionOf(application)
  const { service: id, clock, visit, visitOn } = application
  const { applicant, facts, consumes, handbook, decision, timeline } = application
  const { version, hospitals, declined, rating } = application
  const service = edition.offers.get(id)?.service
  const { pauses } = clock
  const promised = promisedDays(service?.steps ?? [], clock.from, { pauses, today })
  const cancelling = service?.cancelling ?? []
  const agreements = agreementsOf(application, edition, id)
  return {
    ...summaryOf(application, edition),
    ...{ applicant, facts, consumes, decision, promised, cancelling, version },
    handbook: { ...handbook, name: edition.handbook.name },
    ...{ hospitals, agreements, declined },
    rating: rating && { stars: rating.stars, words: rating.words },
    visit: visitOn
      ? { on: visitOn, place: visit?.place ?? null, words: visit?.words ?? null }
      : null,
    clock: clockOf(application, today),
    needed: awaitedOf(application, service),
    may: actsFor(role, application),
    materials: papers.map((paper) => paperOf(application, paper)),
    timeline: timeline.map(({ actor: _, ...entry }) => entry),
    uses: settledUses(application, account, edition),
    clauses: clausesNamedIn(edition.handbook, decision, promised, cancelling, timeline, agreements),
  }
}
