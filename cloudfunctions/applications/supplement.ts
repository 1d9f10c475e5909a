import type { MaterialDocument } from '../../shared/contracts/documents/material'
import type { Facts } from '../../shared/contracts/facts'
import { supplementRequest } from '../../shared/contracts/requests/applications'
import type { ActAnswer } from '../../shared/contracts/responses/applications'
import { forMembers } from '../kit/action'
import { decideAnew } from '../kit/application/cancelling'
import { change, type Loaded } from '../kit/application/change'
import { filePapers, usablePapers } from '../kit/application/papers'
import { summaryOf } from '../kit/application/summary'
import type { Now } from '../kit/clock'
import { together } from '../kit/commit'
import { canonical } from '../kit/digest'
import { conflict, invalid } from '../kit/errors'
import { materials } from '../kit/repositories/materials'

/** What is held was counted from the facts: facts that would hold something else need a new application. */
function refuseOtherUses(loaded: Loaded, facts: Facts, now: Now): void {
  const { application } = loaded
  const { consumes } = decideAnew({ ...loaded, now }, { ...application.facts, ...facts })
  const before = decideAnew({ ...loaded, now }, application.facts).consumes
  if (canonical(consumes) !== canonical(before))
    throw conflict('这样改会改变占用的次数，请取消后重新申请')
}

/** Adds facts and papers, asked for or not. With all that was asked for the provider's clock goes on. */
export const supplement = forMembers(supplementRequest, (request, member) => {
  const { facts, materials: ids } = request
  if (facts.wantedOn !== undefined) throw invalid('facts.wantedOn', '改日期请用改期')
  if (facts.leg !== undefined) throw invalid('facts.leg', '入院和出院要分别申请')
  let papers: MaterialDocument[] = []
  return change<ActAnswer>({
    action: 'applications.supplement',
    request,
    member,
    role: 'person',
    async actOf(loaded, actor, tx) {
      const found = await together(ids.map((id) => materials.get(id, tx)))
      papers = usablePapers(
        found.flatMap((paper) => paper ?? []),
        ids,
        member.personId,
      )
      if (Object.keys(facts).length > 0) refuseOtherUses(loaded, facts, member.now)
      const named = papers.map(({ _id: id, kind }) => ({ id, kind }))
      return { name: 'supplement', actor, papers: named, facts }
    },
    answerOf: (application) => ({ application: summaryOf(application) }),
    also: (tx, { _id }) =>
      filePapers(
        tx,
        papers.filter(({ applicationIds }) => !applicationIds.includes(_id)),
        _id,
      ),
  })
})
