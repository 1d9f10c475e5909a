import { signRequest } from '../../shared/contracts/requests/applications'
import type { ActAnswer } from '../../shared/contracts/responses/applications'
import { forMembers } from '../kit/action'
import { change } from '../kit/application/change'
import { signingOf } from '../kit/application/signing'
import { summaryOf } from '../kit/application/summary'
import { invalid } from '../kit/errors'
import { maskedIfNamed } from '../kit/sensitive'

/** Signs a named agreement: by the caller's own name as on record, with the time and the text's version. */
export const sign = forMembers(signRequest, async (request, member) => {
  const signer = await maskedIfNamed(member.personId, request.name)
  if (!signer) throw invalid('name', '姓名与登记的不一致')
  return change<ActAnswer>({
    action: 'applications.sign',
    request,
    member,
    role: 'person',
    actOf: ({ application }, actor) => signingOf(application, request.agreement, signer, actor),
    answerOf: (application) => ({ application: summaryOf(application) }),
  })
})
