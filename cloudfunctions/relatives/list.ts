import { beneficiariesFor, standingFor } from '../../shared/application/standing'
import type { PolicyDocument } from '../../shared/contracts/documents/policy'
import { listRelativesRequest } from '../../shared/contracts/requests/relatives'
import type { RelativesList } from '../../shared/contracts/responses/relatives'
import { forMembers, type Member } from '../kit/action'
import { editionFor } from '../kit/catalogue'
import { designations } from '../kit/repositories/designations'
import { guardianships } from '../kit/repositories/guardianships'
import { policies } from '../kit/repositories/policies'
import type { Acting } from './acting'
import { policyView } from './policyView'
import { claimView } from './wardClaim'

function standing(policy: PolicyDocument, { personId, now }: Member): Acting[] {
  const [first] = beneficiariesFor(policy, personId, now.day)
  const as = first && standingFor(policy, personId, first, now.day)
  const edition = as && editionFor(policy, now.day)
  return edition ? [{ policy, edition, as }] : []
}

/** Each policy the caller has a part in, with its relatives and how more may come; and whom they claim to guard. */
export const list = forMembers(listRelativesRequest, async (_, member): Promise<RelativesList> => {
  const [own, claims] = await Promise.all([
    policies.ofParty(member.personId),
    guardianships.ofPerson(member.personId),
  ])
  const held = own.flatMap((policy) => standing(policy, member))
  const seen = held.filter(({ as }) => as !== 'relative')
  const prepared = await designations.byIds(seen.flatMap(({ policy }) => policy.prepared ?? []))
  return {
    today: member.now.day,
    policies: held.map((acting) => policyView(acting, prepared, member)),
    wards: claims.map(claimView),
  }
})
