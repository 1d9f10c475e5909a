import { serve } from '../kit/handler'
import { confirm } from './confirm'
import { link } from './link'
import { remove } from './remove'
import { ticket } from './ticket'

export const actions = { ticket, confirm, remove, link }

export const main = serve('materials', actions)
