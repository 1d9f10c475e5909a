import { cancelWords, pointOfNoReturn } from '../../shared/application/cancelling'
import type { WithdrawnApplication } from '../../shared/contracts/responses/privacy'
import type { CancelDecision } from '../../shared/decision'
import { heldBy } from '../../shared/ledger'
import { decideCancelOf, type Standing } from '../kit/application/cancelling'
import { editionOf } from '../kit/application/summary'

/** What becomes of one open application when a consent that it rests on is withdrawn. */
export interface Consequence {
  verdict: CancelDecision
  told: WithdrawnApplication
}

const GOES_ON = '已经到了不能取消的一步，会继续办完；这项同意不再用于别的事。'

/** As a cancel now would have it: the preview and the withdrawal say the same. */
export function consequenceOf(standing: Standing): Consequence {
  const { application, account } = standing
  const { offers } = editionOf(application)
  const nameOf = (service: string) => offers.get(service)?.service.name ?? service
  const verdict = decideCancelOf(standing)
  const uses = (account ? heldBy(account, application._id) : []).map((use) => ({
    name: nameOf(use.service),
    uses: use.uses,
  }))
  const point = pointOfNoReturn(application.stage, verdict, (stage) =>
    decideCancelOf(standing, stage),
  )
  const isSettled = verdict.allowed && uses.some((use) => use.uses > 0)
  const settled = verdict.countsAsUsed ? ('used' as const) : ('returned' as const)
  return {
    verdict,
    told: {
      id: application._id,
      serviceName: nameOf(application.service),
      outcome: isSettled ? settled : 'nothing',
      clause: verdict.clause,
      words: verdict.allowed ? cancelWords(verdict, uses, point) : GOES_ON,
    },
  }
}
