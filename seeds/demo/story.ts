import type { Role } from '../../shared/contracts/documents/binding'
import type { PersonDocument } from '../../shared/contracts/documents/person'
import type { PolicyDocument } from '../../shared/contracts/documents/policy'
import type { CivilDate } from '../../shared/contracts/vocabulary'

export interface DemoIdentity {
  openid: string
  label: string
  /** Id of the person bound; absent for someone bound to nobody. */
  personId?: string
  role?: Role
}

/** A few people and their policies, told for the day on which they are looked at. */
export interface Story {
  /** Plans of its policies: a story is told once all their handbooks are there. */
  plans: readonly string[]
  identities: readonly DemoIdentity[]
  tell(today: CivilDate): { people: PersonDocument[]; policies: PolicyDocument[] }
}
