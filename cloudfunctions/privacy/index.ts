import { serve } from '../kit/handler'
import { askHuman } from './askHuman'
import { consents } from './consents'
import { enquiries } from './enquiries'
import { grant } from './grant'
import { withdraw } from './withdraw'
import { withdrawPreview } from './withdrawPreview'

export const actions = { consents, grant, withdrawPreview, withdraw, askHuman, enquiries }

export const main = serve('privacy', actions)
