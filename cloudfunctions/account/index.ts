import { serve } from '../kit/handler'
import { bind } from './bind'
import { notices } from './notices'
import { readNotice } from './readNotice'
import { unbind } from './unbind'
import { whoami } from './whoami'

export const main = serve('account', { whoami, bind, unbind, notices, readNotice })
