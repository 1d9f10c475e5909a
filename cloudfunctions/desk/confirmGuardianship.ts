import type { PolicyDocument } from '../../shared/contracts/documents/policy'
import { confirmGuardianshipRequest } from '../../shared/contracts/requests/desk'
import { forSpecialists, type Member } from '../kit/action'
import { editionFor } from '../kit/catalogue'
import type { Tx } from '../kit/commit'
import { conflict, notFound } from '../kit/errors'
import { accountIdOf } from '../kit/holdings'
import { accounts } from '../kit/repositories/accounts'
import { audit } from '../kit/repositories/audit'
import { guardianships } from '../kit/repositories/guardianships'
import { policies } from '../kit/repositories/policies'
import { decideGuardianship } from './decideGuardianship'
import { confirmedNotices } from './guardianshipNotices'
import { wardOf } from './ward'

const ACTION = 'desk.confirmGuardianship'
const withOne = (all: readonly string[], id: string) => [...new Set([...all, id])]

/** Policy and account have the guardian among those whose lists they stand in. */
async function addGuardian(
  tx: Tx,
  { _id }: PolicyDocument,
  guardian: string,
  { now }: Member,
): Promise<void> {
  const policy = await policies.get(_id, tx)
  if (!policy) throw notFound()
  const edition = editionFor(policy, now.day)
  const account = edition && (await accounts.get(accountIdOf(policy, edition), tx))
  await policies.put(tx, {
    ...policy,
    guardianIds: withOne(policy.guardianIds, guardian),
    parties: withOne(policy.parties, guardian),
  })
  if (account) await accounts.put(tx, { ...account, parties: withOne(account.parties, guardian) })
}

/** Makes the claimant a guardian under every policy of the ward. */
export const confirmGuardianship = forSpecialists(
  confirmGuardianshipRequest,
  async (request, member) => {
    const { personId: actor, now } = member
    const seen = await guardianships.get(request.id)
    if (!seen) throw notFound()
    const ward = await wardOf(seen, now.day)
    return decideGuardianship({
      action: ACTION,
      request,
      member,
      async decide(tx, claim, tell) {
        if (!ward) throw conflict('没有找到这位被保险人，请核对姓名、证件和保单号')
        if (!ward.needsGuardian) throw conflict('这位被保险人已成年，不需要监护人')
        for (const policy of ward.policies) await addGuardian(tx, policy, claim.personId, member)
        await audit.add(tx, {
          personId: ward.personId,
          actor,
          action: ACTION,
          target: claim._id,
          at: now.iso,
        })
        await tell(confirmedNotices(claim, ward, now))
        return { status: 'confirmed', words: null }
      },
    })
  },
)
