import { eraseRequest } from '../../../shared/contracts/requests/privacy'
import type { EraseAnswer } from '../../../shared/contracts/responses/privacy'
import { forMembers, type Member } from '../../kit/action'
import { commit, together } from '../../kit/commit'
import { eraseApplication, erasePaper } from '../../kit/erasing/application'
import { audit } from '../../kit/repositories/audit'
import { codes } from '../../kit/repositories/codes'
import { consents } from '../../kit/repositories/consents'
import { designations } from '../../kit/repositories/designations'
import { enquiries } from '../../kit/repositories/enquiries'
import { guardianships } from '../../kit/repositories/guardianships'
import { notices } from '../../kit/repositories/notices'
import { requests } from '../../kit/repositories/requests'
import { unbindFrom } from '../../kit/unbinding'
import { accountOf } from './account'
import { fateOf, type Held, heldAbout } from './held'

const BATCH = 20

/** So many at once in a transaction, one batch after the other. */
async function inBatches<T>(all: readonly T[], act: (batch: readonly T[]) => Promise<unknown>) {
  for (let from = 0; from < all.length; from += BATCH) await act(all.slice(from, from + BATCH))
}

async function eraseContent(held: Held, { now }: Member): Promise<void> {
  for (const { _id } of held.free)
    await eraseApplication(_id, now, (one) => fateOf(one, held.spent, now.day) === 'free')
  for (const { _id } of held.freePapers) await erasePaper(_id)
  await inBatches(held.told, (batch) =>
    commit((tx) => together(batch.map(({ _id }) => notices.remove(tx, _id)))),
  )
  await inBatches(held.prepared, (batch) =>
    commit((tx) => together(batch.map(({ _id }) => designations.remove(tx, _id)))),
  )
  await inBatches(held.openClaims, (batch) =>
    commit((tx) => together(batch.map(({ _id }) => guardianships.remove(tx, _id)))),
  )
  await inBatches(held.answered, (batch) =>
    commit((tx) => together(batch.map(({ _id }) => enquiries.remove(tx, _id)))),
  )
}

/** Answers given before hold what was erased; their numbers stay used up. */
async function eraseAnswers({ personId }: Member): Promise<void> {
  const given = await requests.ofPerson(personId)
  await inBatches(given, (batch) =>
    commit((tx) =>
      together(batch.map((one) => requests.put(tx, { ...one, digest: '', answer: {} }))),
    ),
  )
}

async function endAccess(held: Held, { personId, openid, now }: Member): Promise<void> {
  const standing = held.given.filter((one) => one.standing && one.withdrawnAt === null)
  const trail = { personId, actor: personId, target: personId, at: now.iso }
  await commit((tx) =>
    together([
      ...standing.map((one) => consents.put(tx, { ...one, withdrawnAt: now.iso })),
      unbindFrom(tx, personId, openid),
      codes.spend(tx, openid),
      audit.add(tx, { ...trail, action: 'privacy.erase' }),
    ]),
  )
}

/**
 * Erases everything about the caller that nothing requires to be kept (art. 47), and unbinds. It goes
 * piece by piece and ends with the binding: after an interruption the same person asks again and the
 * rest is erased. Once it is done they are bound no longer, so that asking again is NOT_BOUND.
 */
export const erase = forMembers(eraseRequest, async (_, member): Promise<EraseAnswer> => {
  const held = await heldAbout(member)
  await eraseContent(held, member)
  await eraseAnswers(member)
  await endAccess(held, member)
  return accountOf(held, member.now.day)
})
