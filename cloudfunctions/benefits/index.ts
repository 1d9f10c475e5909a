import { serve } from '../kit/handler'
import { detail } from './detail'
import { handbook } from './handbook'
import { hospitals } from './hospitals'
import { list } from './list'

export const actions = { list, detail, handbook, hospitals }

export const main = serve('benefits', actions)
