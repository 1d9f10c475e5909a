import { serve } from '../kit/handler'
import { detail } from './detail'
import { list } from './list'

export const main = serve('benefits', { list, detail })
