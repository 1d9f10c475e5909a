import type { ApplicationDocument } from '../../../shared/contracts/documents/application'
import type { MaterialDocument } from '../../../shared/contracts/documents/material'
import type { PersonalExport } from '../../../shared/contracts/responses/export'
import { summaryOf } from '../../kit/application/summary'

type Exported = PersonalExport['export']

/** An application as it is handed out: all that was told and done, without the ids of others. */
export function exportedApplication(
  application: ApplicationDocument,
  papers: readonly MaterialDocument[],
): Exported['applications'][number] {
  const { outcome, reasons, handbook } = application.decision
  const { id, serviceName, status, createdAt, beneficiary } = summaryOf(application)
  const named = papers.filter(({ _id }) => application.materialIds.includes(_id))
  return {
    ...{ id, serviceName, status, createdAt, beneficiary },
    facts: application.facts,
    decision: { outcome, reasons, handbook },
    papers: named.map(({ name }) => name),
    timeline: application.timeline.map(({ actor: _, ...entry }) => entry),
  }
}

export const exportedMaterial = (paper: MaterialDocument): Exported['materials'][number] => {
  const { _id: id, kind, name, type, size, createdAt } = paper
  return { id, kind, name, type, size, createdAt }
}
