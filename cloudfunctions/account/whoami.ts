import { beneficiariesFor, standingFor } from '../../shared/application/standing'
import { whoamiRequest } from '../../shared/contracts/requests/account'
import type { WhoAmI } from '../../shared/contracts/responses/account'
import { forMembers, type Member } from '../kit/action'
import { editionFor } from '../kit/catalogue'
import { notBound } from '../kit/errors'
import { people } from '../kit/repositories/people'
import { policies } from '../kit/repositories/policies'
import { maskedPerson } from '../kit/sensitive'

/** The caller as bound: who, in which roles, under which policies. */
export async function describeMember({
  personId,
  role,
  now,
}: Pick<Member, 'personId' | 'role' | 'now'>): Promise<WhoAmI> {
  const [person, own] = await Promise.all([people.get(personId), policies.ofParty(personId)])
  if (!person) throw notBound()
  const list = own.flatMap((policy): WhoAmI['policies'] => {
    const edition = editionFor(policy, now.day)
    const [first] = beneficiariesFor(policy, personId, now.day)
    const as = first && standingFor(policy, personId, first, now.day)
    if (!edition || !as) return []
    const designation = policy.designated.find((one) => one.personId === personId)
    return [
      {
        id: policy._id,
        plan: policy.plan,
        planName: edition.plan.name,
        insurer: edition.handbook.insurer,
        number: policy.number,
        as,
        ...(as === 'relative' ? { relation: designation?.relation } : {}),
      },
    ]
  })
  const desk = role === 'specialist' ? (['specialist'] as const) : []
  return {
    person: maskedPerson(person),
    roles: [...new Set([...list.map(({ as }) => as), ...desk])],
    policies: list,
  }
}

export const whoami = forMembers(whoamiRequest, (_, member) => describeMember(member))
