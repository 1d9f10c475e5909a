import { serveTimer } from '../kit/timer'
import { rekey } from './rekey'

/** Run by `npm run rekey` after FIELD_KEYS got a new first key, again and again until `left` is 0. */
export const main = serveTimer('rekey', rekey)
