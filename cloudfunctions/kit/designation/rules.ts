import { placesOf } from '../../../shared/application/designations'
import { maskName } from '../../../shared/application/masks'
import type { Standing } from '../../../shared/application/standing'
import { applyCaseOf } from '../../../shared/application/toCase'
import { type Edition, sharingOf } from '../../../shared/catalogue/compile'
import type { PersonDocument } from '../../../shared/contracts/documents/person'
import type {
  DesignationDocument,
  PolicyDocument,
} from '../../../shared/contracts/documents/policy'
import type { ReasonCode, Relation } from '../../../shared/contracts/vocabulary'
import { type Decision, decide } from '../../../shared/decision'
import { catalogue } from '../catalogue'
import type { Now } from '../clock'
import { conflict, Refusal } from '../errors'
import { newId } from '../ids'

/** Barriers that lie in the designation itself, whatever is asked for. */
const OF_THE_DESIGNATION: readonly ReasonCode[] = [
  'BENEFICIARY_NOT_ALLOWED',
  'RELATION_NOT_ALLOWED',
  'RELATIVE_NOT_DESIGNATED',
  'RELATIVE_OVER_AGE',
  'APPLICANT_NOT_ALLOWED',
  'GUARDIAN_REQUIRED',
]

export const designationOf = (
  relative: Pick<PersonDocument, '_id' | 'name' | 'birthDate' | 'sex'>,
  relation: Relation,
  designatedOn: string,
  id = newId('des'),
): DesignationDocument => ({
  id,
  personId: relative._id,
  name: maskName(relative.name),
  relation,
  birthDate: relative.birthDate,
  sex: relative.sex,
  designatedOn,
})

/** What the engine says of this relative under a service of the plan that is open to relatives. */
function decided(
  policy: PolicyDocument,
  { offers }: Edition,
  id: string,
  now: Now,
  applicant: Standing = 'insured',
): Decision | null {
  const shared = [...offers.values()].find((offer) => sharingOf(offer).with)
  if (!shared) return null
  const situation = {
    asOf: now.iso,
    policy,
    siblings: [],
    usage: [],
    beneficiary: { is: 'relative' as const, id },
    applicant,
  }
  const asked = { service: shared.service.id, facts: {}, materials: [] }
  return decide(applyCaseOf(situation, asked), catalogue)
}

/** First day on which a designated relative may use a service of the plan; null: unknown. */
export const opensOnFor = (
  policy: PolicyDocument,
  edition: Edition,
  id: string,
  now: Now,
): string | null => decided(policy, edition, id, now)?.opensOn ?? null

/**
 * The policy with one more relative, as the plan allows it: number, relation and age. Those prepared
 * count; whoever confirms one takes it out of `policy.prepared` first.
 * @param by as whom the person stands who names the relative
 * @throws Refusal INELIGIBLE with the engine's reasons, CONFLICT
 */
export function withDesignation(
  policy: PolicyDocument,
  edition: Edition,
  designation: DesignationDocument,
  now: Now,
  by: Standing = 'insured',
): { policy: PolicyDocument; opensOn: string | null } {
  const { relatives } = edition.plan
  const { personId } = designation
  const places = placesOf(relatives, policy)
  if (!places) throw conflict('这份计划不需要指定亲属')
  if (policy.insured.id === personId) throw conflict('不能指定被保险人本人')
  if (policy.designated.some((one) => one.personId === personId))
    throw conflict('这位亲属已经指定过了')
  if (places.left === 0) throw conflict(`最多指定 ${places.most} 位亲属，指定后不能更换`)
  const after = {
    ...policy,
    designated: [...policy.designated, designation],
    parties: [...new Set([...policy.parties, personId])],
  }
  const decision = decided(after, edition, designation.id, now, by)
  const reasons = decision?.reasons.filter(({ code }) => OF_THE_DESIGNATION.includes(code)) ?? []
  if (!decision || reasons.length > 0)
    throw new Refusal('INELIGIBLE', reasons[0]?.message ?? '这份计划不能指定亲属', { reasons })
  return { policy: after, opensOn: decision.opensOn }
}
