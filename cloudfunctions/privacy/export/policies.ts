import { beneficiariesFor, standingFor } from '../../../shared/application/standing'
import type { PolicyDocument } from '../../../shared/contracts/documents/policy'
import type { PersonalExport } from '../../../shared/contracts/responses/export'
import type { Member } from '../../kit/action'
import { editionFor } from '../../kit/catalogue'

type Exported = PersonalExport['export']['policies'][number]

/** A policy as it is handed out to one who has a part in it; nothing while they have none. */
export function exportedPolicy(policy: PolicyDocument, { personId, now }: Member): Exported[] {
  const [first] = beneficiariesFor(policy, personId, now.day)
  const as = first && standingFor(policy, personId, first, now.day)
  const edition = editionFor(policy, now.day)
  if (!as || !edition) return []
  const { _id: id, number, effectiveDate, designated } = policy
  const named = designated.map(({ name, relation, designatedOn }) => ({
    name,
    relation,
    designatedOn,
  }))
  return [
    {
      ...{ id, number, as, effectiveDate },
      planName: edition.plan.name,
      insurer: edition.handbook.insurer,
      designated: as === 'insured' ? named : [],
    },
  ]
}
