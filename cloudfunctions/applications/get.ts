import { promisedDays } from '../../shared/application/promises'
import type { ApplicationDocument } from '../../shared/contracts/documents/application'
import type { MaterialDocument } from '../../shared/contracts/documents/material'
import { oneApplicationRequest } from '../../shared/contracts/requests/applications'
import type {
  ApplicationAnswer,
  ApplicationView,
} from '../../shared/contracts/responses/applications'
import type { Account } from '../../shared/ledger'
import { forMembers } from '../kit/action'
import { clausesNamedIn } from '../kit/clauses'
import { accounts } from '../kit/repositories/accounts'
import { materials } from '../kit/repositories/materials'
import { ownApplication } from './own'
import { editionOf, summaryOf } from './summary'
import { settledUses } from './uses'

function viewOf(
  application: ApplicationDocument,
  papers: MaterialDocument[],
  account: Account | null,
): ApplicationView {
  const edition = editionOf(application)
  const { applicant, facts, consumes, handbook, decision, timeline, createdAt } = application
  const offer = edition.offers.get(application.service)
  const promised = promisedDays(offer?.service.steps ?? [], createdAt.slice(0, 10))
  const cancelling = offer?.service.cancelling ?? []
  return {
    ...summaryOf(application, edition),
    ...{ applicant, facts, consumes, handbook, decision, promised, cancelling },
    materials: papers.map(({ _id, kind, name, status }) => ({ id: _id, kind, name, status })),
    timeline: timeline.map(({ actor: _, ...entry }) => entry),
    uses: settledUses(application, account, edition),
    clauses: clausesNamedIn(edition.handbook, decision, promised, cancelling, timeline),
  }
}

/** One application with its papers, its timeline, the days promised and what became of its uses. */
export const get = forMembers(oneApplicationRequest, async ({ id }, member) => {
  const application = await ownApplication(id, member)
  const [papers, account] = await Promise.all([
    materials.byIds(application.materialIds),
    accounts.get(application.accountId),
  ])
  return {
    today: member.now.day,
    application: viewOf(application, papers, account),
  } satisfies ApplicationAnswer
})
