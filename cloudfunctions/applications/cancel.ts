import type { ApplicationDocument } from '../../shared/contracts/documents/application'
import { type CancelRequest, cancelRequest } from '../../shared/contracts/requests/applications'
import type { CancelAnswer } from '../../shared/contracts/responses/applications'
import type { CancelDecision } from '../../shared/decision'
import { consume, release } from '../../shared/ledger'
import { forMembers, type Member } from '../kit/action'
import { commit, type Tx, together } from '../kit/commit'
import { conflict } from '../kit/errors'
import { answered, digestOf } from '../kit/idempotency'
import { accounts } from '../kit/repositories/accounts'
import { applications } from '../kit/repositories/applications'
import { ledger } from '../kit/repositories/ledger'
import { policies } from '../kit/repositories/policies'
import { requests } from '../kit/repositories/requests'
import { decideCancelOf, refuseIfOver } from './cancelling'
import { ownApplication } from './own'
import { summaryOf } from './summary'

function cancelled(
  application: ApplicationDocument,
  { countsAsUsed, clause }: CancelDecision,
  { personId, now }: Member,
): ApplicationDocument {
  const { stage } = application
  const why = countsAsUsed ? '已取消，次数视为已使用' : '已取消，次数已退回'
  return {
    ...application,
    status: 'cancelled',
    timeline: [
      ...application.timeline,
      { at: now.iso, status: 'cancelled', stage, by: 'applicant', actor: personId, why, clause },
    ],
  }
}

async function record(
  tx: Tx,
  { id, requestId }: CancelRequest,
  digest: string,
  member: Member,
): Promise<CancelAnswer> {
  const { personId, now } = member
  const [application, seen] = await together([
    ownApplication(id, member, tx),
    requests.get(personId, requestId, tx),
  ])
  const before = answered<CancelAnswer>(seen, digest)
  if (before) return before
  refuseIfOver(application)
  const [policy, account] = await together([
    policies.get(application.policyId, tx),
    accounts.get(application.accountId, tx),
  ])
  const decision = decideCancelOf(application, policy, account, member)
  if (!decision.allowed) throw conflict(decision.message, { decision })
  const after = cancelled(application, decision, member)
  const answer = { application: summaryOf(after), decision }
  const cause = { application: id, clause: decision.clause, actor: personId, at: now.iso }
  const settle = decision.countsAsUsed ? consume : release
  const settled = account ? settle(account, cause) : null
  await applications.put(tx, after)
  if (settled?.ok) await accounts.put(tx, settled.account)
  await together([
    ledger.append(tx, settled?.ok ? settled.entries : []),
    requests.add(tx, {
      personId,
      requestId,
      action: 'applications.cancel',
      digest,
      answer: { ...answer },
      at: now.iso,
    }),
  ])
  return answer
}

/** Takes an application back: its uses are returned, or spent, as the clause says, in one commit. */
export const cancel = forMembers(cancelRequest, (request, member) => {
  const digest = digestOf('applications.cancel', { id: request.id })
  return commit((tx) => record(tx, request, digest, member))
})
