import type { ApplicationDocument } from '../../shared/contracts/documents/application'
import type { SubmitRequest } from '../../shared/contracts/requests/applications'
import type { SubmitAnswer } from '../../shared/contracts/responses/applications'
import { type Account, hold } from '../../shared/ledger'
import { filePapers, usablePapers } from '../kit/application/papers'
import { summaryOf } from '../kit/application/summary'
import { type Tx, together } from '../kit/commit'
import { answered } from '../kit/idempotency'
import { accounts } from '../kit/repositories/accounts'
import { applications } from '../kit/repositories/applications'
import { audit } from '../kit/repositories/audit'
import { consents as consentRecords } from '../kit/repositories/consents'
import { ledger } from '../kit/repositories/ledger'
import { materials } from '../kit/repositories/materials'
import { requests } from '../kit/repositories/requests'
import { newApplication } from './newApplication'
import { neededFor, refuseUnlessReady } from './refusals'
import { decideOn, type Weighed } from './weigh'

/** One submit on its way into the database. */
export interface Submission {
  weighed: Weighed
  request: SubmitRequest
  digest: string
}

/** Takes from the account what the decision says the application holds. */
function holdFor(account: Account, application: ApplicationDocument, weighed: Weighed) {
  const { service, facts } = weighed.asked
  const { beneficiary } = application
  return hold(account, {
    application: application._id,
    policyId: application.policyId,
    items: application.consumes.map((item) => ({
      ...item,
      leg: item.service === service ? facts.leg : undefined,
    })),
    on: weighed.member.now.day,
    by: beneficiary.is === 'insured' ? 'insured' : beneficiary.id,
    clause: weighed.offer!.planService.quota.source,
    actor: application.personId,
    at: application.createdAt,
  })
}

/** What may have changed since it was weighed, as this transaction sees it. */
const readAgain = (tx: Tx, { weighed, request }: Submission) =>
  together([
    accounts.get(weighed.view.holding.account._id, tx),
    requests.get(weighed.member.personId, request.requestId, tx),
    together(weighed.papers.map(({ _id }) => materials.get(_id, tx))),
  ])

/**
 * The one commit: uses held, ledger, application, papers, consents and the answer, or nothing of it.
 *
 * A first try without papers writes on what was weighed a moment ago and reads nothing: had the
 * account moved on, or the request been answered, the ids of ledger entry and request would be taken
 * and the try would end in a conflict. Any other try decides again on the account as it reads it,
 * and takes its lock before all else.
 */
export async function record(tx: Tx, submission: Submission, tries: number): Promise<SubmitAnswer> {
  const { weighed, request, digest } = submission
  const { personId, now } = weighed.member
  const { requestId, consents } = request
  const asWeighed = tries === 0 && weighed.papers.length === 0
  const [account, seen, papers] = asWeighed
    ? [weighed.view.holding.account, null, []]
    : await readAgain(tx, submission)
  const before = answered<SubmitAnswer>(seen, digest)
  if (before) return before
  const filed = usablePapers(
    papers.flatMap((paper) => paper ?? []),
    request.materials,
    personId,
  )
  const current = account ?? weighed.view.holding.account
  const decision = decideOn(weighed, current)
  refuseUnlessReady(weighed, decision, consents)
  const application = newApplication(weighed, requestId, decision)
  const answer = { application: summaryOf(application, weighed.view.holding.edition), decision }
  const held = holdFor(current, application, weighed)
  const { _id: id, service } = application
  const act = { id, personId, applicationId: id, service, at: now.iso }
  const restsOn = [...new Set([...consents, ...neededFor(weighed)])]
  const locking = held.ok ? accounts.put(tx, held.account) : Promise.resolve()
  if (!asWeighed) await locking
  await together([
    weighed.member.confirmed,
    locking,
    ledger.append(tx, held.ok ? held.entries : []),
    applications.add(tx, application),
    filePapers(tx, filed, application._id),
    consentRecords.add(tx, restsOn, act),
    audit.add(tx, {
      personId: application.beneficiary.personId,
      actor: personId,
      action: 'applications.submit',
      target: application._id,
      at: now.iso,
    }),
    requests.add(tx, {
      personId,
      requestId,
      action: 'applications.submit',
      digest,
      answer: { ...answer },
      at: now.iso,
    }),
  ])
  return answer
}
