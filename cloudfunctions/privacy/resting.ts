import type { ConsentId } from '../../shared/application/consents'
import { isOver } from '../../shared/application/states'
import type { ApplicationDocument } from '../../shared/contracts/documents/application'
import type { ConsentDocument } from '../../shared/contracts/documents/consent'
import type { Member } from '../kit/action'
import type { Standing } from '../kit/application/cancelling'
import type { Now } from '../kit/clock'
import { notFound } from '../kit/errors'
import { accounts } from '../kit/repositories/accounts'
import { applications } from '../kit/repositories/applications'
import { consents } from '../kit/repositories/consents'
import { policies } from '../kit/repositories/policies'
import { newest, type Reader } from '../kit/store'
import { theirs } from './theirs'

export interface Resting {
  /** Receipts that a withdrawal ends: the standing ones and those of open applications. */
  receipts: ConsentDocument[]
  applications: ApplicationDocument[]
}

/** What rests on a consent that this person gave. What is over was done with it and stays done (art. 15). */
export async function restingOn(consent: ConsentId, member: Member): Promise<Resting> {
  const given = (await consents.ofPerson(member.personId)).filter((one) => one.consent === consent)
  const ids = given.flatMap(({ applicationId }) => applicationId ?? [])
  const found = (await applications.byIds(ids)).filter(({ status }) => !isOver(status))
  const open = await theirs(found, member)
  const isOpen = ({ applicationId }: ConsentDocument) =>
    open.some(({ _id }) => _id === applicationId)
  return {
    receipts: given.filter((one) => one.withdrawnAt === null && (one.standing || isOpen(one))),
    applications: open.sort((a, b) => (a._id < b._id ? -1 : 1)),
  }
}

/** What a cancel of it is decided from. @throws Refusal NOT_FOUND */
export async function standingOf(
  { _id, policyId, accountId }: ApplicationDocument,
  now: Now,
  from: Reader = newest,
): Promise<Standing> {
  const [application, policy, account] = await Promise.all([
    applications.get(_id, from),
    policies.get(policyId, from),
    accounts.get(accountId, from),
  ])
  if (!application || !policy) throw notFound()
  return { application, policy, account, now }
}
