import type { GuardianshipDocument } from '../../shared/contracts/documents/guardianship'
import type { GuardianshipAnswer } from '../../shared/contracts/responses/desk'
import type { Member } from '../kit/action'
import type { Tx } from '../kit/commit'
import { conflict, notFound } from '../kit/errors'
import { once, type Tell } from '../kit/once'
import { audit } from '../kit/repositories/audit'
import { guardianships } from '../kit/repositories/guardianships'
import { itemOf } from './guardianshipItem'

interface Deciding {
  /** Name of the door. */
  action: string
  request: { id: string; requestId: string }
  member: Member
  /** What becomes of the claim, with all that follows in the same commit. */
  decide(
    tx: Tx,
    claim: GuardianshipDocument,
    tell: Tell,
  ): Promise<Pick<GuardianshipDocument, 'status' | 'words'>>
}

/** The desk's word on one claim, once. @throws Refusal NOT_FOUND, CONFLICT when it was decided before */
export async function decideGuardianship(asked: Deciding): Promise<GuardianshipAnswer> {
  const { action, request, member, decide } = asked
  const { personId: by, now } = member
  await once({ action, request, member }, async (tx, tell) => {
    const claim = await guardianships.get(request.id, tx)
    if (!claim) throw notFound()
    if (claim.status !== 'prepared') throw conflict('这件已经处理过了')
    const outcome = await decide(tx, claim, tell)
    await guardianships.put(tx, { ...claim, ...outcome, decided: { by, at: now.iso } })
    await audit.add(tx, {
      personId: claim.personId,
      actor: by,
      action,
      target: claim._id,
      at: now.iso,
    })
    return { id: claim._id }
  })
  const decided = await guardianships.get(request.id)
  if (!decided) throw notFound()
  return { item: await itemOf(decided, now.day) }
}
