import { serve } from '../kit/handler'
import { bind } from './bind'
import { notices } from './notices'
import { readNotice } from './readNotice'
import { unbind } from './unbind'
import { whoami } from './whoami'

export const actions = { whoami, bind, unbind, notices, readNotice }

export const main = serve('account', actions)
