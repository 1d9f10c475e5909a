import { serve } from '../kit/handler'
import { bind } from './bind'
import { changePhone } from './changePhone'
import { notices } from './notices'
import { readNotice } from './readNotice'
import { sendCode } from './sendCode'
import { unbind } from './unbind'
import { whoami } from './whoami'

export const actions = {
  whoami,
  sendCode,
  bind,
  unbind,
  changePhone,
  notices,
  readNotice,
}

export const main = serve('account', actions)
