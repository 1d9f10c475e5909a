import { type SubmitRequest, submitRequest } from '../../shared/contracts/requests/applications'
import type { SubmitAnswer } from '../../shared/contracts/responses/applications'
import { forKnownMembers, type Member } from '../kit/action'
import { commit, open } from '../kit/commit'
import { Refusal } from '../kit/errors'
import { answered, digestOf } from '../kit/idempotency'
import { requests } from '../kit/repositories/requests'
import { record } from './record'
import { refuseUnlessReady } from './refusals'
import { decideOn, weigh } from './weigh'

/** A refusal stands only if no run of the same request was faster and was taken in. */
async function unlessAnswered(
  member: Member,
  { requestId }: SubmitRequest,
  digest: string,
  refusal: unknown,
): Promise<SubmitAnswer> {
  if (!(refusal instanceof Refusal)) throw refusal
  const before = answered<SubmitAnswer>(await requests.get(member.personId, requestId), digest)
  if (before) return before
  throw refusal
}

/** Files an application: decided here and now, recorded with its uses held, once per requestId. */
export const submit = forKnownMembers(submitRequest, async (request, member) => {
  const { requestId, consents, ...asked } = request
  const digest = digestOf('applications.submit', { ...asked, consents: [...consents].sort() })
  const opening = open()
  try {
    const weighing = weigh(asked, member)
    weighing.catch(() => {}) // awaited below, once it is known that this request is new
    const before = answered<SubmitAnswer>(await requests.get(member.personId, requestId), digest)
    if (before) return before
    const weighed = await weighing
    refuseUnlessReady(weighed, decideOn(weighed, weighed.view.holding.account), consents)
    return await commit((tx, tries) => record(tx, { weighed, request, digest }, tries), opening)
  } catch (refusal) {
    return await unlessAnswered(member, request, digest, refusal)
  } finally {
    await opening.abandon()
  }
})
