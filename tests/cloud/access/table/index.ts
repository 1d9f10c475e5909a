import { account } from './account'
import { applications } from './applications'
import { benefits } from './benefits'
import { desk } from './desk'
import type { Row } from './kinds'
import { materials } from './materials'
import { privacy } from './privacy'
import { forAnyone } from './rows'

/** Every action of every cloud function, and who may; `run` stands for a function without actions. */
export const ACCESS: Record<string, Record<string, Row>> = {
  account,
  applications,
  benefits,
  clock: { run: forAnyone('定时任务', 'FORBIDDEN', { nobody: 'ok' }) },
  desk,
  materials,
  privacy,
}
