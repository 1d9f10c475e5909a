import type { Edition } from '../../shared/catalogue/compile'
import type { Member } from '../kit/action'
import { holdingsOf } from '../kit/holdings'
import { viewById } from '../kit/situation'

/**
 * The edition that holds for a policy today.
 * @throws Refusal NOT_FOUND alike for policies that are absent or another's
 */
export async function editionOfPolicy(policyId: string, member: Member): Promise<Edition> {
  const holdings = await holdingsOf(member.personId, member.now.day)
  return viewById(holdings, policyId, member).holding.edition
}
