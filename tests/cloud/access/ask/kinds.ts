import type { BeneficiaryChoice } from '../../../../shared/contracts/requests/common'
import type { Role } from '../table/kinds'
import type { Person } from '../world/people'

/** What an act is about. */
export interface Named {
  id: string
  policyId: string
  beneficiary: BeneficiaryChoice
}

export interface Asking {
  role: Role
  who: Person
  named: Named
  requestId: string
}

type Document = Record<string, unknown>

/** How an action is asked, and what must have happened before so that only the person decides. */
export interface Ask {
  event(asking: Asking): object
  /** What each document of a collection is before it is asked. */
  given?: { in: string; as(document: Document): object }
}

/** With these members, whatever else it holds. */
export const members = (collection: string, more: object): Ask['given'] => ({
  in: collection,
  as: (document) => ({ ...document, ...more }),
})

export type Asks = Record<string, Ask>
