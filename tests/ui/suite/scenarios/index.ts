import type { Area } from '../driver/scenario'
import { applying } from './applying'
import { drafts } from './drafts'
import { formRefusals } from './formRefusals'
import { lists } from './lists'
import { looks } from './looks'
import { papers } from './papers'
import { people } from './people'
import { refusals } from './refusals'
import { uses } from './uses'
import { weather } from './weather'

/** Every journey there is, by area. */
export const areas: Area[] = [
  ...[lists, refusals, formRefusals, applying, drafts, papers],
  ...[uses, people, weather, looks],
]
