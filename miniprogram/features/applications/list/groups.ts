import { isOver } from '@shared/application/states'
import type { ApplicationSummary } from '@shared/contracts/responses/applications'
import { applicationsCopy } from '@/copy/applications'

export interface Group {
  id: 'needed' | 'running' | 'over'
  title: string
  applications: ApplicationSummary[]
}

/** A rating is welcome, but nothing waits for it. */
export const needsYou = ({ needs, status }: ApplicationSummary): boolean =>
  needs.length > 0 && !isOver(status)

const groupOf = (application: ApplicationSummary): Group['id'] => {
  if (needsYou(application)) return 'needed'
  return isOver(application.status) ? 'over' : 'running'
}

/** What needs the person first, then what runs, then what is over; empty groups are left out. */
export const groupsOf = (applications: readonly ApplicationSummary[]): Group[] =>
  (['needed', 'running', 'over'] as const)
    .map((id) => ({
      ...{ id, title: applicationsCopy[id] },
      applications: applications.filter((one) => groupOf(one) === id),
    }))
    .filter((group) => group.applications.length > 0)
