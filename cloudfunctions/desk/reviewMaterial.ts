import type { Act, Actor } from '../../shared/application/machine'
import {
  type ReviewMaterialRequest,
  reviewMaterialRequest,
} from '../../shared/contracts/requests/desk'
import type { MaterialKind } from '../../shared/contracts/vocabulary'
import { forSpecialists } from '../kit/action'
import { notFound } from '../kit/errors'
import { materials } from '../kit/repositories/materials'
import { deskAct } from './act'

function actOf(request: ReviewMaterialRequest, kind: MaterialKind, actor: Actor): Act {
  const { materialId, status, why: words } = request
  return status === 'retake'
    ? { name: 'retake', actor, materialId, kind, words: words! }
    : { name: 'review', actor, materialId, status, words }
}

/** Tells the person how a paper fares: being looked at, passed, or to be taken again and why. */
export const reviewMaterial = forSpecialists(reviewMaterialRequest, async (request, member) => {
  const paper = await materials.get(request.materialId)
  if (!paper) throw notFound()
  return deskAct('reviewMaterial', request, member, (actor) => actOf(request, paper.kind, actor))
})
