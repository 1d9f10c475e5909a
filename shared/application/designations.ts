import type { Relatives } from '../catalogue/types'
import type { DesignationDocument, PolicyDocument } from '../contracts/documents/policy'
import type { RelativeStatus, RelativesPolicy } from '../contracts/responses/relatives'

/** How relatives come to a plan. */
export function howDesignated(relatives: Relatives | null): RelativesPolicy['how'] {
  if (!relatives || relatives.designated === null) return 'none'
  return relatives.byCall ? 'call' : 'here'
}

/** Places for the policy's whole life: those prepared take one each. Null where none are counted. */
export function placesOf(
  relatives: Relatives | null,
  { designated, prepared = [] }: Pick<PolicyDocument, 'designated' | 'prepared'>,
): RelativesPolicy['places'] {
  const most = relatives?.designated
  if (most === undefined || most === null) return null
  const used = designated.length + prepared.length
  return { most, used, left: Math.max(0, most - used) }
}

/** @param at the present as date-time at +08:00: an invitation that is over no longer counts */
export function statusOf(
  { joinedOn, invitation }: Pick<DesignationDocument, 'joinedOn' | 'invitation'>,
  at: string,
): RelativeStatus {
  if (joinedOn) return 'joined'
  return invitation && at < invitation.expiresAt ? 'invited' : 'designated'
}
