import { serve } from '../kit/handler'
import { bind } from './bind'
import { unbind } from './unbind'
import { whoami } from './whoami'

export const main = serve('account', { whoami, bind, unbind })
