import type { CancelTerm } from '@shared/catalogue/types'
import type { ApplicationView } from '@shared/contracts/responses/applications'
import { STAGES, type Stage } from '@shared/contracts/vocabulary'

/** The term of cancelling that ends once `stage` is reached; undefined where the step costs nothing. */
export function termEndedBy(
  stage: Stage,
  { stage: reached, cancelling }: Pick<ApplicationView, 'stage' | 'cancelling'>,
): CancelTerm | undefined {
  const now = STAGES.indexOf(reached)
  const then = STAGES.indexOf(stage)
  return cancelling.find(({ freeBefore, freeAhead, combine }) => {
    const limit = freeBefore ? STAGES.indexOf(freeBefore) : -1
    const alsoByDay = freeAhead && combine === 'either'
    return !alsoByDay && now < limit && limit <= then
  })
}
