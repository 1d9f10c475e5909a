import type { ConsentId } from '../../shared/application/consents'
import { applyCaseOf } from '../../shared/application/toCase'
import type { Offer } from '../../shared/catalogue/compile'
import type { MaterialDocument } from '../../shared/contracts/documents/material'
import type { PreviewRequest } from '../../shared/contracts/requests/applications'
import { type Decision, decide } from '../../shared/decision'
import type { Account } from '../../shared/ledger'
import type { Member } from '../kit/action'
import { usablePapers } from '../kit/application/papers'
import { catalogue } from '../kit/catalogue'
import { standingConsents } from '../kit/consents'
import { notFound } from '../kit/errors'
import { holdingsOf } from '../kit/holdings'
import { materials } from '../kit/repositories/materials'
import { situationOf, type View, viewById } from '../kit/situation'

/** All that is known about what is asked, save the uses, which may change until the commit. */
export interface Weighed {
  member: Member
  view: View
  asked: PreviewRequest
  /** Undefined when the plan lacks the service, which is then decided NOT_IN_PLAN. */
  offer: Offer | undefined
  papers: MaterialDocument[]
  /** Consents that need not be given with each act. */
  standing: ConsentId[]
}

/** Loads, in one round trip, what a decision on this request needs. @throws Refusal NOT_FOUND, INVALID_REQUEST */
export async function weigh(asked: PreviewRequest, member: Member): Promise<Weighed> {
  const [holdings, found, standing] = await Promise.all([
    holdingsOf(member.personId, member.now.day),
    materials.byIds(asked.materials),
    standingConsents(member.personId),
  ])
  const view = viewById(holdings, asked.policyId, member, asked.beneficiary)
  if (!catalogue.hasService(asked.service)) throw notFound()
  const offer = view.holding.edition.offers.get(asked.service)
  const papers = usablePapers(found, asked.materials, member.personId)
  return { member, view, asked, offer, papers, standing }
}

/** The decision on what is asked, with the uses as an account has them. */
export function decideOn({ member, view, asked, papers }: Weighed, account: Account): Decision {
  const fresh = { ...view, holding: { ...view.holding, account } }
  const kinds = [...new Set(papers.map(({ kind }) => kind))]
  const { service, facts } = asked
  return decide(
    applyCaseOf(situationOf(fresh, member), { service, facts, materials: kinds }),
    catalogue,
  )
}
