import type { Area } from '../driver/scenario'
import { applying } from './applying'
import { desk } from './desk'
import { drafts } from './drafts'
import { family } from './family'
import { formRefusals } from './formRefusals'
import { guardians } from './guardians'
import { life } from './life'
import { lists } from './lists'
import { looks } from './looks'
import { notices } from './notices'
import { ownData } from './ownData'
import { papers } from './papers'
import { people } from './people'
import { refusals } from './refusals'
import { uses } from './uses'
import { weather } from './weather'

/** Every journey there is, by area. */
export const areas: Area[] = [
  ...[lists, refusals, formRefusals, applying, drafts, papers],
  ...[uses, life, notices, desk, people, family, guardians, ownData, weather, looks],
]
