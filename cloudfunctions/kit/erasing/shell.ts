import type { ApplicationDocument } from '../../../shared/contracts/documents/application'
import type { MaterialDocument } from '../../../shared/contracts/documents/material'

/**
 * What stays of an application whose content is erased: that there was one, of which service, and
 * how it ended, so that the account of uses still adds up. Who it was for is no longer to be seen.
 */
export function shellOf(application: ApplicationDocument, at: string): ApplicationDocument {
  const { beneficiary, decision, timeline } = application
  return {
    ...application,
    viewers: [],
    beneficiary: { ...beneficiary, name: '' },
    facts: {},
    decision: { ...decision, reasons: [], missing: [], notes: [], spans: [], quota: null },
    timeline: timeline.map((entry) => ({ ...entry, why: '' })),
    materialIds: [],
    assignee: null,
    asked: null,
    hospitals: { offered: [], chosen: null },
    agreements: [],
    visit: null,
    visitOn: null,
    reviews: [],
    declined: null,
    rating: null,
    eraseOn: null,
    erasedAt: at,
    version: application.version + 1,
  }
}

/** What stays of a paper: that there was one. */
export const emptied = (paper: MaterialDocument): MaterialDocument => ({
  ...paper,
  name: '',
  fileID: null,
  sha256: null,
  status: 'removed',
})
