import type { ConsentId } from '../../shared/application/consents'
import { toDay } from '../../shared/calendar'
import type { PersonDocument } from '../../shared/contracts/documents/person'
import type { PolicyDocument } from '../../shared/contracts/documents/policy'
import { type DesignateRequest, designateRequest } from '../../shared/contracts/requests/relatives'
import type { Designated } from '../../shared/contracts/responses/relatives'
import { policyClock } from '../../shared/decision/policyClock'
import { forMembers, type Member } from '../kit/action'
import type { Tx } from '../kit/commit'
import { standingConsents } from '../kit/consents'
import { preparedOf } from '../kit/designation/prepared'
import { recordDesignation } from '../kit/designation/record'
import { relativeNamed } from '../kit/designation/relative'
import { designationOf, withDesignation } from '../kit/designation/rules'
import { conflict, invalid, Refusal } from '../kit/errors'
import { badIdNumber, isIdNumber } from '../kit/idNumber'
import { countTry } from '../kit/limits'
import { once } from '../kit/once'
import { audit } from '../kit/repositories/audit'
import { consents } from '../kit/repositories/consents'
import { designations } from '../kit/repositories/designations'
import { policies } from '../kit/repositories/policies'
import { requests } from '../kit/repositories/requests'
import { type Acting, actingFor } from './acting'
import { lineOf, sayingOf } from './say'
import { viewOf, viewOfPrepared } from './view'

const ACTION = 'relatives.designate'
/** A child's own is asked for when something is filed for the child. */
const NEEDED: ConsentId = 'relative-data'
const DAY = 24 * 3600

/** Somebody who tries numbers until one is known may not try many. */
const limitsOf = ({ personId }: Member) => [{ id: `designate:${personId}`, most: 10, seconds: DAY }]

/** Nobody is named for a policy that has not begun, or is over. */
function refuseUnlessRunning({ policy, edition }: Acting, today: string): void {
  const { status } = policyClock(policy, edition.plan, toDay(today))
  if (status === 'not-effective') throw conflict('保单还没有生效，生效后才能指定亲属')
  if (status === 'ended') throw conflict('保单已经结束，不能再指定亲属')
}

/** Kept until the insured has called: it binds nobody, and takes a place until it is dropped. */
async function prepare(
  tx: Tx,
  policy: PolicyDocument,
  request: DesignateRequest,
  id: string,
  { personId, now }: Member,
): Promise<Designated['designation']> {
  const { policyId, relation, name, idNumber, phone } = request
  const known = await preparedOf(tx, policy)
  if (known.some((one) => one.idNumber === idNumber)) throw conflict('这位亲属已经填好，请致电')
  const told = { policyId, personId, relation, name, idNumber, phone }
  const prepared = { _id: id, ...told, preparedOn: now.day }
  await policies.put(tx, { ...policy, prepared: [...(policy.prepared ?? []), id] })
  await designations.add(tx, prepared)
  await audit.add(tx, {
    personId: policy.insured.id,
    actor: personId,
    action: ACTION,
    target: policyId,
    at: now.iso,
  })
  return viewOfPrepared(prepared)
}

/** What is read before the transaction. */
interface Known {
  relative: PersonDocument
  /** Consents that stand. */
  standing: readonly ConsentId[]
}

async function record(
  tx: Tx,
  request: DesignateRequest,
  { relative, standing }: Known,
  member: Member,
): Promise<Designated> {
  const { now, personId } = member
  const acting = await actingFor(request.policyId, member, tx)
  const { policy, edition, as } = acting
  refuseUnlessRunning(acting, now.day)
  const designation = designationOf(relative, request.relation, now.day)
  const made = withDesignation(policy, edition, designation, now, as)
  const stands = standing.includes(NEEDED)
  if (!stands && !request.consents.includes(NEEDED))
    throw new Refusal('CONSENT_REQUIRED', '填写亲属的资料前，需要您确认已得到本人同意', {
      consents: [NEEDED],
    })
  const act = { id: designation.id, personId, applicationId: null, service: null, at: now.iso }
  await consents.add(tx, stands ? [] : [NEEDED], act)
  const hotline = lineOf(edition)
  if (hotline)
    return {
      designation: await prepare(tx, policy, request, designation.id, member),
      call: { hotline, say: sayingOf(policy, request, relative) },
    }
  await recordDesignation(tx, { policy: made.policy, edition, relative, action: ACTION }, member)
  return { designation: viewOf(made.policy, edition, designation, member) }
}

/**
 * Names a relative: for good where the plan takes them here, else prepared for the insured's own
 * call. Nothing is written where the handbook forbids it.
 */
export const designate = forMembers(designateRequest, async (request, member) => {
  if (!isIdNumber(request.idNumber)) throw badIdNumber()
  if (!(await requests.get(member.personId, request.requestId))) {
    await actingFor(request.policyId, member)
    await countTry(limitsOf(member), member.now)
  }
  const relative = await relativeNamed(request, () =>
    invalid('idNumber', '姓名和身份证号核对不上，请核对'),
  )
  const standing = await standingConsents(member.personId)
  return once<Designated>({ action: ACTION, request, member }, (tx) =>
    record(tx, request, { relative, standing }, member),
  )
})
