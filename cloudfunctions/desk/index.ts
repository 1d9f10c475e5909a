import { serve } from '../kit/handler'
import { accept } from './accept'
import { answerEnquiry } from './answerEnquiry'
import { askFor } from './askFor'
import { complete } from './complete'
import { confirmDesignation } from './confirmDesignation'
import { confirmGuardianship } from './confirmGuardianship'
import { contact } from './contact'
import { decline } from './decline'
import { enquiries } from './enquiries'
import { findInsured } from './findInsured'
import { get } from './get'
import { guardianships } from './guardianships'
import { materialLink } from './materialLink'
import { milestone } from './milestone'
import { noShow } from './noShow'
import { queue } from './queue'
import { refuseGuardianship } from './refuseGuardianship'
import { reviewMaterial } from './reviewMaterial'

export const actions = {
  queue,
  get,
  contact,
  accept,
  askFor,
  decline,
  milestone,
  noShow,
  complete,
  reviewMaterial,
  materialLink,
  findInsured,
  confirmDesignation,
  enquiries,
  answerEnquiry,
  guardianships,
  confirmGuardianship,
  refuseGuardianship,
}

export const main = serve('desk', actions)
