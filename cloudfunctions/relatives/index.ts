import { serve } from '../kit/handler'
import { accept } from './accept'
import { claimWard } from './claimWard'
import { designate } from './designate'
import { drop } from './drop'
import { invitation } from './invitation'
import { invite } from './invite'
import { list } from './list'
import { share } from './share'

export const actions = { list, designate, drop, invite, invitation, accept, share, claimWard }

export const main = serve('relatives', actions)
