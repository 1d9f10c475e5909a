import { maskName } from '../../shared/application/masks'
import type { PreparedDesignation } from '../../shared/contracts/documents/designation'
import type { PolicyDocument } from '../../shared/contracts/documents/policy'
import { findInsuredRequest } from '../../shared/contracts/requests/desk'
import type { FoundInsured } from '../../shared/contracts/responses/desk'
import type { CivilDate } from '../../shared/contracts/vocabulary'
import { forSpecialists } from '../kit/action'
import { editionFor } from '../kit/catalogue'
import { commit } from '../kit/commit'
import { notFound } from '../kit/errors'
import { audit } from '../kit/repositories/audit'
import { designations } from '../kit/repositories/designations'
import { policies } from '../kit/repositories/policies'
import { maskedPerson, personByIdNumber } from '../kit/sensitive'

function shown(
  policy: PolicyDocument,
  prepared: readonly PreparedDesignation[],
  today: CivilDate,
): FoundInsured['policies'] {
  const edition = editionFor(policy, today)
  if (!edition) return []
  const { relatives, name: planName } = edition.plan
  return [
    {
      id: policy._id,
      planName,
      insurer: edition.handbook.insurer,
      number: policy.number,
      relatives: relatives && {
        relations: relatives.relations,
        most: relatives.designated,
        clause: relatives.designationSource,
      },
      designated: policy.designated.map(({ id, name, relation, designatedOn }) => ({
        id,
        name,
        relation,
        designatedOn,
      })),
      prepared: prepared
        .filter(({ policyId }) => policyId === policy._id)
        .map(({ _id, name, relation, preparedOn }) => ({
          id: _id,
          name: maskName(name),
          relation,
          preparedOn,
        })),
    },
  ]
}

/** The insured who calls to name a relative, with their policies; looking is on record. */
export const findInsured = forSpecialists(
  findInsuredRequest,
  async ({ idNumber }, { personId: actor, now }): Promise<FoundInsured> => {
    const person = await personByIdNumber(idNumber)
    if (!person) throw notFound()
    const own = await policies.ofInsured([person._id])
    const prepared = await designations.byIds(own.flatMap((policy) => policy.prepared ?? []))
    await commit((tx) =>
      audit.add(tx, {
        personId: person._id,
        actor,
        action: 'desk.findInsured',
        target: person._id,
        at: now.iso,
      }),
    )
    return {
      person: maskedPerson(person),
      policies: own.flatMap((policy) => shown(policy, prepared, now.day)),
    }
  },
)
