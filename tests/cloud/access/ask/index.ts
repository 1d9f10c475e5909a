import { account } from './account'
import { applications } from './applications'
import { benefits } from './benefits'
import { desk } from './desk'
import type { Asks } from './kinds'
import { materials } from './materials'
import { privacy } from './privacy'
import { relatives } from './relatives'

/** How each action of each function is asked. */
export const ASKS: Record<string, Asks> = {
  account,
  applications,
  benefits,
  clock: { run: { event: () => ({}) } },
  desk,
  materials,
  privacy,
  rekey: { run: { event: () => ({}) } },
  relatives,
}
