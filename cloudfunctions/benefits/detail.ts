import { consentsOf } from '../../shared/application/consents'
import { beneficiariesFor } from '../../shared/application/standing'
import { type Edition, type Offer, sharingOf } from '../../shared/catalogue/compile'
import { detailRequest } from '../../shared/contracts/requests/benefits'
import type { BenefitsDetail } from '../../shared/contracts/responses/benefits'
import { type Decision, factsAsked } from '../../shared/decision'
import { forKnownMembers, type Member } from '../kit/action'
import { clausesNamedIn } from '../kit/clauses'
import { filingOf, standingConsents } from '../kit/consents'
import { notFound } from '../kit/errors'
import { holdingsOf } from '../kit/holdings'
import { ledger } from '../kit/repositories/ledger'
import { situationOf, type View, viewById, viewOf } from '../kit/situation'
import { cardOf } from './card'
import { sameNeedElsewhere } from './elsewhere'
import { factSources } from './factSources'
import { firstLook } from './firstLook'
import { historyOf } from './history'

function pageOf(
  { handbook, plan }: Edition,
  offer: Offer,
  decision: Decision,
): BenefitsDetail['service'] {
  const { service, planService } = offer
  const { id, name, short, family, icon, summary, source, steps, materials, cancelling } = service
  const { relativeForSelf, policyholderForMinor, source: whoSource } = plan.applicants
  const line = handbook.lines[service.line]!
  return {
    ...{ id, name, short, family, icon, summary, source, steps, materials, cancelling, line },
    facts: factsAsked(offer),
    factSources: factSources(offer),
    conditions: [...service.conditions, ...(planService.conditions ?? [])],
    leadTime: service.leadTime,
    agreements: service.agreements ?? [],
    networks: handbook.networks
      .filter(({ services }) => services.includes(id))
      .map(({ name: list, inHandbook }) => ({ name: list, inHandbook })),
    shared: {
      ...sharingOf(offer),
      ...(plan.relatives ? {} : { with: false }),
      quota: plan.relatives?.quota ?? 'shared',
    },
    applicants: {
      relativeForSelf,
      policyholderForMinor,
      only: service.applicants?.only,
      source: service.applicants?.source ?? whoSource,
    },
    clauses: clausesNamedIn(handbook, service, planService, plan.waiting, line, decision),
  }
}

/** The days from which those relatives may use it who have to wait still. */
function notBeforeOf(
  { holding }: View,
  member: Member,
  service: string,
): BenefitsDetail['notBefore'] {
  const { policy } = holding
  const waiting = beneficiariesFor(policy, member.personId, member.now.day).flatMap((choice) => {
    const view = choice.is === 'relative' && viewOf(holding, member, choice)
    if (!view) return []
    const { opensOn } = firstLook(situationOf(view, member), service)
    return opensOn && opensOn > member.now.day ? [[choice.id, opensOn] as const] : []
  })
  return Object.fromEntries(waiting)
}

/** One service of one policy for one beneficiary, with all its page needs. */
export const detail = forKnownMembers(
  detailRequest,
  async ({ policyId, service, beneficiary, facts }, member): Promise<BenefitsDetail> => {
    const [holdings, standing] = await Promise.all([
      holdingsOf(member.personId, member.now.day),
      standingConsents(member.personId),
    ])
    const view = viewById(holdings, policyId, member, beneficiary)
    const { edition, account } = view.holding
    const offer = edition.offers.get(service)
    if (!offer) throw notFound()
    const entries = await ledger.ofService(account._id, service)
    const decision = firstLook(situationOf(view, member), service, facts)
    return {
      today: member.now.day,
      policy: cardOf(view, member),
      service: pageOf(edition, offer, decision),
      elsewhere: sameNeedElsewhere(holdings, view, offer.service, member),
      names: Object.fromEntries(
        [...edition.offers].map(([id, other]) => [id, other.service.short]),
      ),
      consents: consentsOf(offer.service, filingOf(view, member.now.day)).filter(
        (id) => !standing.includes(id),
      ),
      decision,
      notBefore: notBeforeOf(view, member, service),
      history: historyOf(entries, view, offer.planService.quota.unit),
    }
  },
)
