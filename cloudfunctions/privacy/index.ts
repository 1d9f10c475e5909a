import { serve } from '../kit/handler'
import { accessLog } from './accessLog'
import { askHuman } from './askHuman'
import { consents } from './consents'
import { enquiries } from './enquiries'
import { erase } from './erase'
import { erasePreview } from './erase/preview'
import { exportAll } from './export'
import { grant } from './grant'
import { withdraw } from './withdraw'
import { withdrawPreview } from './withdrawPreview'

export const actions = {
  consents,
  grant,
  withdrawPreview,
  withdraw,
  export: exportAll,
  erasePreview,
  erase,
  accessLog,
  askHuman,
  enquiries,
}

export const main = serve('privacy', actions)
