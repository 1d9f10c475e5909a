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

/** How an action is asked, and what must have happened before so that only the person decides. */
export interface Ask {
  event(asking: Asking): object
  /** Members of every application, or every paper, before it is asked. */
  given?: object
}

export type Asks = Record<string, Ask>
