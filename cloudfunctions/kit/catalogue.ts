import { handbooks } from '../../seeds/handbooks'
import { compileCatalogue, type Edition } from '../../shared/catalogue/compile'
import type { PolicyDocument } from '../../shared/contracts/documents/policy'
import type { CivilDate } from '../../shared/contracts/vocabulary'

/** Every handbook there is, compiled once per instance. */
export const catalogue = compileCatalogue(handbooks)

/** The edition that holds for a policy today; undefined while the plan's handbook is not published. */
export const editionFor = (policy: PolicyDocument, today: CivilDate): Edition | undefined =>
  catalogue.edition(policy.plan, today)
