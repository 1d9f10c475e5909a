import { maskName } from '../../shared/application/masks'
import type { PersonDocument } from '../../shared/contracts/documents/person'
import type { PolicyDocument } from '../../shared/contracts/documents/policy'
import {
  type ConfirmDesignationRequest,
  confirmDesignationRequest,
} from '../../shared/contracts/requests/desk'
import type { DesignationAnswer } from '../../shared/contracts/responses/desk'
import { forSpecialists, type Member } from '../kit/action'
import { editionFor } from '../kit/catalogue'
import type { Now } from '../kit/clock'
import type { Tx } from '../kit/commit'
import { relativeNotices } from '../kit/designation/notices'
import { preparedOf, withoutPrepared } from '../kit/designation/prepared'
import { recordDesignation } from '../kit/designation/record'
import { relativeNamed } from '../kit/designation/relative'
import { designationOf, withDesignation } from '../kit/designation/rules'
import { conflict, invalid, notFound } from '../kit/errors'
import { once, type Tell } from '../kit/once'
import { designations } from '../kit/repositories/designations'
import { policies } from '../kit/repositories/policies'

const ACTION = 'desk.confirmDesignation'

/** What the insured prepared in the app for this very person comes true under its id. */
async function takePrepared(tx: Tx, policy: PolicyDocument, relative: PersonDocument) {
  const prepared = (await preparedOf(tx, policy)).find(
    ({ idNumber }) => idNumber === relative.idNumber,
  )
  if (!prepared) return { policy, id: undefined }
  await designations.remove(tx, prepared._id)
  return { policy: withoutPrepared(policy, prepared._id), id: prepared._id }
}

function refuseDay(calledOn: string, { effectiveDate }: PolicyDocument, { day }: Now): void {
  if (calledOn > day || calledOn < effectiveDate)
    throw invalid('calledOn', '应在保单生效之后、今天或以前')
}

async function record(
  tx: Tx,
  request: ConfirmDesignationRequest,
  relative: PersonDocument,
  member: Member,
  tell: Tell,
): Promise<DesignationAnswer> {
  const { now } = member
  const { policyId, relation, calledOn } = request
  const policy = await policies.get(policyId, tx)
  const edition = policy && editionFor(policy, now.day)
  if (!edition) throw notFound()
  refuseDay(calledOn, policy, now)
  const taken = await takePrepared(tx, policy, relative)
  const designation = designationOf(relative, relation, calledOn, taken.id)
  const made = withDesignation(taken.policy, edition, designation, now)
  await recordDesignation(tx, { policy: made.policy, edition, relative, action: ACTION }, member)
  await tell(relativeNotices(policy, designation, 'entered', now))
  const { id } = designation
  return {
    designation: { id, name: maskName(relative.name), relation, designatedOn: calledOn },
    opensOn: made.opensOn,
  }
}

/**
 * Enters a relative whom the insured named on the phone; the day of the call is the day of
 * designation. The relative sees nothing of it before they have joined.
 */
export const confirmDesignation = forSpecialists(
  confirmDesignationRequest,
  async (request, member) => {
    const relative = await relativeNamed(request, () => conflict('姓名与登记的不一致，请核对'))
    return once({ action: ACTION, request, member }, (tx, tell) =>
      record(tx, request, relative, member, tell),
    )
  },
)
