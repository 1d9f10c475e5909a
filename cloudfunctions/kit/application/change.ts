import { accessTo } from '../../../shared/application/access'
import {
  type Act,
  type Actor,
  type Role,
  type Taken,
  take,
} from '../../../shared/application/machine'
import type { ApplicationDocument } from '../../../shared/contracts/documents/application'
import type { NoticeDocument } from '../../../shared/contracts/documents/notice'
import type { PolicyDocument } from '../../../shared/contracts/documents/policy'
import type { Account } from '../../../shared/ledger'
import type { Member } from '../action'
import { commit, type Tx, together } from '../commit'
import { conflict, notFound, othersToAct } from '../errors'
import { answered, digestOf } from '../idempotency'
import { accounts } from '../repositories/accounts'
import { applications } from '../repositories/applications'
import { policies } from '../repositories/policies'
import { requests } from '../repositories/requests'
import { push } from '../tell'
import { refusalOf } from './refuse'
import { writeStep } from './step'

/** What an act is made from, as the transaction sees it. */
export interface Loaded {
  application: ApplicationDocument
  policy: PolicyDocument
  account: Account | null
}

export interface Change<A extends object> {
  /** Name of the door, e.g. `desk.accept`. */
  action: string
  /** `version`: what the caller has seen; another one is a CONFLICT. */
  request: { id: string; requestId: string; version?: number }
  member: Member
  role: Exclude<Role, 'clock'>
  /** Throws what the machine does not know of: papers that cannot be used, a name that differs. */
  actOf(loaded: Loaded, actor: Actor, tx: Tx): Act | Promise<Act>
  answerOf(application: ApplicationDocument, loaded: Loaded): A
  /** Goes into a CONFLICT of the machine. */
  explain?(loaded: Loaded): object
  /** Written in the same commit. */
  also?(tx: Tx, application: ApplicationDocument): Promise<unknown>
}

/** @throws Refusal NOT_FOUND alike for what is absent and what this person may not see; FORBIDDEN for what they may only read */
async function load(tx: Tx, { request, member, role }: Change<object>) {
  const { personId } = member
  const [application, seen] = await together([
    applications.get(request.id, tx),
    requests.get(personId, request.requestId, tx),
  ])
  if (!application) throw notFound()
  const [policy, account] = await together([
    policies.get(application.policyId, tx),
    accounts.get(application.accountId, tx),
  ])
  if (!policy) throw notFound()
  if (role === 'person') {
    const access = accessTo(application, policy, personId, member.now.day)
    if (!access) throw notFound()
    if (access === 'shared') throw othersToAct()
  }
  return { loaded: { application, policy, account }, seen }
}

const actorOf = ({ personId, now }: Member, role: Role): Actor => ({
  role,
  id: personId,
  at: now.iso,
  today: now.day,
})

interface Recorded<A> {
  answer: A
  /** What those concerned are told; nothing when the act was done before. */
  told: NoticeDocument[]
}

async function record<A extends object>(
  tx: Tx,
  change: Change<A>,
  digest: string,
): Promise<Recorded<A>> {
  const { request, member, role, action } = change
  const { personId, now } = member
  const { loaded, seen } = await load(tx, change as unknown as Change<object>)
  const { application, account } = loaded
  const before = answered<A>(seen, digest)
  if (before) return { answer: before, told: [] }
  if (request.version !== undefined && request.version !== application.version)
    throw conflict('这件申请刚刚有了新的变化，请看过再办')
  const act = await change.actOf(loaded, actorOf(member, role), tx)
  const taken: Taken = take(application, act)
  if (!taken.ok) throw refusalOf(taken.refusal, change.explain?.(loaded))
  const after = taken.application
  const answer = change.answerOf(after, loaded)
  const [told] = await together([
    writeStep(tx, { before: application, account, act, action, taken }),
    requests.add(tx, {
      personId,
      requestId: request.requestId,
      action,
      digest,
      answer: answer as Record<string, unknown>,
      at: now.iso,
    }),
    change.also?.(tx, after) ?? Promise.resolve(),
  ])
  return { answer, told }
}

/**
 * One act on one application: the machine's step, what it does to the account, who did it and the
 * answer, in one commit, once per requestId; then those concerned hear of it on their phones.
 */
export async function change<A extends object>(asked: Change<A>): Promise<A> {
  const { requestId: _, ...content } = asked.request
  const digest = digestOf(asked.action, content)
  const { answer, told } = await commit((tx) => record(tx, asked, digest))
  await push(told)
  return answer
}
