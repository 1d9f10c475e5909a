import IDValidator from 'id-validator'
import type { PersonDocument } from '../../shared/contracts/documents/person'
import {
  type ConfirmDesignationRequest,
  confirmDesignationRequest,
} from '../../shared/contracts/requests/desk'
import type { DesignationAnswer } from '../../shared/contracts/responses/desk'
import { forSpecialists, type Member } from '../kit/action'
import { editionFor } from '../kit/catalogue'
import { commit, type Tx, together } from '../kit/commit'
import { conflict, invalid, notFound } from '../kit/errors'
import { accountIdOf } from '../kit/holdings'
import { answered, digestOf } from '../kit/idempotency'
import { accounts } from '../kit/repositories/accounts'
import { audit } from '../kit/repositories/audit'
import { people } from '../kit/repositories/people'
import { policies } from '../kit/repositories/policies'
import { requests } from '../kit/repositories/requests'
import { newPerson, personByIdNumber } from '../kit/sensitive'
import { designationOf, withDesignation } from './designation'

const ACTION = 'desk.confirmDesignation'

interface Confirming {
  request: ConfirmDesignationRequest
  relative: PersonDocument
  isNew: boolean
  digest: string
}

async function record(
  tx: Tx,
  { request, relative, isNew, digest }: Confirming,
  { personId: actor, now }: Member,
): Promise<DesignationAnswer> {
  const { requestId, policyId, relation, calledOn } = request
  const [policy, seen] = await together([
    policies.get(policyId, tx),
    requests.get(actor, requestId, tx),
  ])
  const before = answered<DesignationAnswer>(seen, digest)
  if (before) return before
  const edition = policy && editionFor(policy, now.day)
  if (!edition) throw notFound()
  const designation = designationOf(relative, relation, calledOn)
  const made = withDesignation(policy, edition, designation, now)
  const account = await accounts.get(accountIdOf(policy, edition), tx)
  const { id, name } = designation
  const answer: DesignationAnswer = {
    designation: { id, name, relation, designatedOn: calledOn },
    opensOn: made.opensOn,
  }
  const parties = [...new Set([...(account?.parties ?? []), relative._id])]
  const trail = { actor, action: ACTION, target: policyId, at: now.iso }
  await policies.put(tx, made.policy)
  await together([
    account ? accounts.put(tx, { ...account, parties }) : Promise.resolve(),
    isNew ? people.add(tx, relative) : Promise.resolve(),
    audit.add(tx, { personId: policy.insured.id, ...trail }),
    audit.add(tx, { personId: relative._id, ...trail }),
    requests.add(tx, {
      personId: actor,
      requestId,
      action: ACTION,
      digest,
      answer: { ...answer },
      at: now.iso,
    }),
  ])
  return answer
}

/** Enters a relative whom the insured named on the phone; the day of the call is the day of designation. */
export const confirmDesignation = forSpecialists(
  confirmDesignationRequest,
  async (request, member) => {
    const { requestId: _, ...content } = request
    const { name, idNumber, phone } = request
    if (!new IDValidator().isValid(idNumber, 18)) throw invalid('idNumber', '身份证号不对，请核对')
    const known = await personByIdNumber(idNumber)
    if (known && known.name !== name) throw conflict('姓名与登记的不一致，请核对')
    const relative = known ?? newPerson({ name, idNumber, phone })
    const confirming = { request, relative, isNew: !known, digest: digestOf(ACTION, content) }
    return commit((tx) => record(tx, confirming, member))
  },
)
