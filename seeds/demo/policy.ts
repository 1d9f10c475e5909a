import { maskName } from '../../shared/application/masks'
import type { AccountDocument } from '../../shared/contracts/documents/account'
import type { PersonDocument } from '../../shared/contracts/documents/person'
import type { DesignationDocument, PolicyDocument } from '../../shared/contracts/documents/policy'
import type { CivilDate, Relation } from '../../shared/contracts/vocabulary'
import { daysAfter } from './days'

const COOLING_OFF_DAYS = 15

type Terms = Partial<
  Omit<PolicyDocument, '_id' | 'plan' | 'insured' | 'designated' | 'parties'>
> & {
  effectiveDate: CivilDate
}

/** A policy with the common terms filled in; its number is masked as the insurer tells it. */
export function demoPolicy(
  key: string,
  plan: string,
  insured: PersonDocument,
  terms: Terms,
  designated: DesignationDocument[] = [],
): PolicyDocument {
  const { holderId = null, guardianIds = [] } = terms
  const parties = [insured._id, ...designated.map(({ personId }) => personId), ...guardianIds]
  if (holderId) parties.push(holderId)
  const { _id, name, birthDate, sex } = insured
  return {
    waitingDays: 0,
    events: [],
    renewal: false,
    singlePremium: false,
    riders: [],
    upgraded: false,
    coolingOffUntil: daysAfter(terms.effectiveDate, COOLING_OFF_DAYS),
    number: `********${insured.phone.slice(-4)}`,
    ...terms,
    _id: `pol-${key}`,
    plan,
    insured: { id: _id, name: maskName(name), birthDate, sex, capacity: 'full' },
    holderId,
    guardianIds,
    designated,
    parties: [...new Set(parties)],
  }
}

export const demoDesignation = (
  id: string,
  relative: PersonDocument,
  relation: Relation,
  designatedOn: CivilDate,
): DesignationDocument => ({
  id: `des-${id}`,
  personId: relative._id,
  name: maskName(relative.name),
  relation,
  birthDate: relative.birthDate,
  sex: relative.sex,
  designatedOn,
  joinedOn: designatedOn,
})

/** One who has been designated and has not joined yet. */
export const notJoined = ({
  joinedOn: _,
  ...designation
}: DesignationDocument): DesignationDocument => designation

/** The account of a policy on which nothing was used yet. */
export const demoAccount = (policy: PolicyDocument, pooled: boolean): AccountDocument => ({
  _id: pooled ? `${policy.insured.id}~${policy.plan}` : policy._id,
  insuredId: policy.insured.id,
  plan: policy.plan,
  policyIds: [policy._id],
  parties: policy.parties,
  version: 0,
  uses: [],
})
