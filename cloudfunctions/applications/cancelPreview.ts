import { cancelWords, pointOfNoReturn } from '../../shared/application/cancelling'
import { mayTake } from '../../shared/application/machine'
import { oneApplicationRequest } from '../../shared/contracts/requests/applications'
import type { CancelPreview } from '../../shared/contracts/responses/applications'
import type { CancelDecision } from '../../shared/decision'
import { heldBy } from '../../shared/ledger'
import { forMembers } from '../kit/action'
import { decideCancelOf } from '../kit/application/cancelling'
import { refusalOf } from '../kit/application/refuse'
import { editionOf } from '../kit/application/summary'
import { accounts } from '../kit/repositories/accounts'
import { ownApplication } from './own'

const nowOf = ({ allowed, countsAsUsed }: CancelDecision): CancelPreview['now'] =>
  !allowed ? 'forbidden' : countsAsUsed ? 'used' : 'returned'

/** What cancelling now would return or cost, and from when on it would cost. Writes nothing. */
export const cancelPreview = forMembers(oneApplicationRequest, async ({ id }, member) => {
  const { application, policy } = await ownApplication(id, member)
  if (!mayTake('cancel', 'person', application.status)) throw refusalOf('STATE')
  const account = await accounts.get(application.accountId)
  const { offers } = editionOf(application)
  const uses = (account ? heldBy(account, id) : []).map(({ service, uses: n }) => ({
    service,
    uses: n,
    name: offers.get(service)?.service.name ?? service,
  }))
  const standing = { application, policy, account, now: member.now }
  const decision = decideCancelOf(standing)
  const point = pointOfNoReturn(application.stage, decision, (stage) =>
    decideCancelOf(standing, stage),
  )
  return {
    decision,
    uses,
    now: nowOf(decision),
    pointOfNoReturn: point,
    clause: decision.clause,
    text: cancelWords(decision, uses, point),
  } satisfies CancelPreview
})
