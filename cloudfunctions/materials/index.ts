import { serve } from '../kit/handler'
import { confirm } from './confirm'
import { link } from './link'
import { remove } from './remove'
import { ticket } from './ticket'

export const main = serve('materials', { ticket, confirm, remove, link })
