import { promisedDays } from '../../shared/application/promises'
import type { ApplicationDocument } from '../../shared/contracts/documents/application'
import type { MaterialDocument } from '../../shared/contracts/documents/material'
import { oneApplicationRequest } from '../../shared/contracts/requests/applications'
import type { ApplicationView } from '../../shared/contracts/responses/applications'
import { forMembers } from '../kit/action'
import { materials } from '../kit/repositories/materials'
import { ownApplication } from './own'
import { editionOf, summaryOf } from './summary'

function viewOf(application: ApplicationDocument, papers: MaterialDocument[]): ApplicationView {
  const edition = editionOf(application)
  const { applicant, facts, consumes, handbook, decision, timeline, createdAt } = application
  const steps = edition.offers.get(application.service)?.service.steps ?? []
  return {
    ...summaryOf(application, edition),
    ...{ applicant, facts, consumes, handbook, decision },
    materials: papers.map(({ _id, kind, name, status }) => ({ id: _id, kind, name, status })),
    timeline: timeline.map(({ actor: _, ...entry }) => entry),
    promised: promisedDays(steps, createdAt.slice(0, 10)),
  }
}

/** One application with its papers, its timeline and the days promised. */
export const get = forMembers(oneApplicationRequest, async ({ id }, member) => {
  const application = await ownApplication(id, member)
  const papers = await materials.byIds(application.materialIds)
  return { application: viewOf(application, papers) }
})
