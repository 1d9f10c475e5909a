import { account } from './account'
import { applications } from './applications'
import { benefits } from './benefits'
import { desk } from './desk'
import type { Row } from './kinds'
import { materials } from './materials'
import { privacy } from './privacy'
import { relatives } from './relatives'
import { forTimer } from './rows'

/** Every action of every cloud function, and who may; `run` stands for a function without actions. */
export const ACCESS: Record<string, Record<string, Row>> = {
  account,
  applications,
  benefits,
  clock: { run: forTimer('到点该做的事') },
  desk,
  materials,
  privacy,
  rekey: { run: forTimer('换密钥后重新加密') },
  relatives,
}
