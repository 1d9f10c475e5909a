import { maskName } from '../../shared/application/masks'
import { applyCaseOf } from '../../shared/application/toCase'
import type { Edition } from '../../shared/catalogue/compile'
import type { PersonDocument } from '../../shared/contracts/documents/person'
import type { DesignationDocument, PolicyDocument } from '../../shared/contracts/documents/policy'
import type { ReasonCode, Relation } from '../../shared/contracts/vocabulary'
import { type Decision, decide } from '../../shared/decision'
import { catalogue } from '../kit/catalogue'
import type { Now } from '../kit/clock'
import { conflict, invalid, Refusal } from '../kit/errors'
import { newId } from '../kit/ids'

/** Barriers that lie in the designation itself, whatever is asked for. */
const OF_THE_DESIGNATION: readonly ReasonCode[] = [
  'BENEFICIARY_NOT_ALLOWED',
  'RELATION_NOT_ALLOWED',
  'RELATIVE_NOT_DESIGNATED',
  'RELATIVE_OVER_AGE',
]

export const designationOf = (
  relative: PersonDocument,
  relation: Relation,
  designatedOn: string,
): DesignationDocument => ({
  id: newId('des'),
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
): Decision | null {
  const shared = [...offers.values()].find(
    ({ service, planService }) => (planService.shared ?? service.shared).with,
  )
  if (!shared) return null
  const situation = {
    asOf: now.iso,
    policy,
    siblings: [],
    usage: [],
    beneficiary: { is: 'relative' as const, id },
    applicant: 'insured' as const,
  }
  const asked = { service: shared.service.id, facts: {}, materials: [] }
  return decide(applyCaseOf(situation, asked), catalogue)
}

/**
 * The policy with one more relative, as the plan allows it: number, relation and age.
 * @throws Refusal INELIGIBLE with the engine's reasons, CONFLICT, INVALID_REQUEST at `calledOn`
 */
export function withDesignation(
  policy: PolicyDocument,
  edition: Edition,
  designation: DesignationDocument,
  now: Now,
): { policy: PolicyDocument; opensOn: string | null } {
  const { relatives } = edition.plan
  const { personId, designatedOn } = designation
  if (!relatives || relatives.designated === null) throw conflict('这份计划不需要指定亲属')
  if (designatedOn > now.day || designatedOn < policy.effectiveDate)
    throw invalid('calledOn', '应在保单生效之后、今天或以前')
  if (policy.insured.id === personId) throw conflict('不能指定被保险人本人')
  if (policy.designated.some((one) => one.personId === personId))
    throw conflict('这位亲属已经指定过了')
  if (policy.designated.length >= relatives.designated)
    throw conflict(`最多指定 ${relatives.designated} 位亲属，指定后不能更换`)
  const after = {
    ...policy,
    designated: [...policy.designated, designation],
    parties: [...new Set([...policy.parties, personId])],
  }
  const decision = decided(after, edition, designation.id, now)
  const reasons = decision?.reasons.filter(({ code }) => OF_THE_DESIGNATION.includes(code)) ?? []
  if (!decision || reasons.length > 0)
    throw new Refusal('INELIGIBLE', reasons[0]?.message ?? '这份计划不能指定亲属', { reasons })
  return { policy: after, opensOn: decision.opensOn }
}
