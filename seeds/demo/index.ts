import type { BindingDocument } from '../../shared/contracts/documents/binding'
import type { PersonDocument } from '../../shared/contracts/documents/person'
import type { CivilDate } from '../../shared/contracts/vocabulary'
import { handbooks } from '../handbooks'
import { demoAccount } from './policy'
import { cpic } from './stories/cpic'
import { huikangjian } from './stories/huikangjian'
import { inviting } from './stories/inviting'
import { kangyue } from './stories/kangyue'
import { kangyueReinstated } from './stories/kangyueReinstated'
import { kangyueWaiting } from './stories/kangyueWaiting'
import { manulife } from './stories/manulife'
import { minor } from './stories/minor'
import { others } from './stories/others'
import { twoPolicies } from './stories/twoPolicies'
import { ward } from './stories/ward'
import { zhongan } from './stories/zhongan'
import type { DemoIdentity } from './story'

const plans = new Map(
  handbooks.flatMap((handbook) => handbook.plans.map((plan) => [plan.id, plan])),
)

/** Only stories all of whose handbooks are there. */
const stories = [
  kangyue,
  kangyueWaiting,
  kangyueReinstated,
  minor,
  ward,
  huikangjian,
  manulife,
  zhongan,
  cpic,
  inviting,
  twoPolicies,
  others,
].filter((story) => story.plans.every((plan) => plans.has(plan)))

const everyone = stories.flatMap((story) => story.identities)

/** Demo people by OPENID, in the order in which a page offers them. */
export const identities = everyone.map(({ openid, label }) => ({ openid, label }))

const bindingOf =
  (boundAt: CivilDate) =>
  ({ openid, personId, role = 'member' }: DemoIdentity): BindingDocument[] =>
    personId ? [{ _id: openid, openid, personId, role, boundAt }] : []

const bound = new Map(everyone.map(({ openid, personId }) => [personId, openid]))

/** The person's own document names the OPENID that acts as them. */
const withBinding = (person: PersonDocument): PersonDocument => {
  const boundOpenid = bound.get(person._id)
  return boundOpenid ? { ...person, boundOpenid } : person
}

/** What an empty database starts with, by collection; all dates are counted from `today`. */
export function documents(today: CivilDate): Record<string, object[]> {
  const told = stories.map((story) => story.tell(today))
  const policies = told.flatMap((story) => story.policies)
  return {
    people: told.flatMap((story) => story.people).map(withBinding),
    bindings: everyone.flatMap(bindingOf(today)),
    policies,
    accounts: policies.map((policy) =>
      demoAccount(policy, plans.get(policy.plan)!.pooled !== undefined),
    ),
  }
}
