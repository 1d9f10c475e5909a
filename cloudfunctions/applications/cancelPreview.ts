import { oneApplicationRequest } from '../../shared/contracts/requests/applications'
import type { CancelPreview } from '../../shared/contracts/responses/applications'
import type { CancelDecision } from '../../shared/decision'
import { heldBy } from '../../shared/ledger'
import { forMembers } from '../kit/action'
import { accounts } from '../kit/repositories/accounts'
import { policies } from '../kit/repositories/policies'
import { decideCancelOf, refuseIfOver } from './cancelling'
import { ownApplication } from './own'
import { editionOf } from './summary'

function sentence({ allowed, countsAsUsed }: CancelDecision, uses: CancelPreview['uses']): string {
  const named = uses.map(({ name, uses: n }) => `${name} ${n} 次`).join('、')
  if (!allowed) return '这项服务到了这一步不能取消；放弃的话，次数视为已使用。'
  if (named === '') return '取消后申请结束，不涉及次数。'
  return countsAsUsed
    ? `现在取消，${named}视为已使用，不会退回。`
    : `现在取消，退回${named}，以后还可以再申请。`
}

/** What cancelling now would return or cost. Writes nothing. */
export const cancelPreview = forMembers(oneApplicationRequest, async ({ id }, member) => {
  const application = await ownApplication(id, member)
  refuseIfOver(application)
  const [policy, account] = await Promise.all([
    policies.get(application.policyId),
    accounts.get(application.accountId),
  ])
  const { offers } = editionOf(application)
  const uses = (account ? heldBy(account, id) : []).map(({ service, uses: n }) => ({
    service,
    uses: n,
    name: offers.get(service)?.service.name ?? service,
  }))
  const decision = decideCancelOf(application, policy, account, member)
  return { decision, uses, text: sentence(decision, uses) } satisfies CancelPreview
})
