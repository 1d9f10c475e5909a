import type { Area } from '../driver/scenario'
import { applying } from './applying'
import { formRefusals } from './formRefusals'
import { lists } from './lists'
import { refusals } from './refusals'
import { uses } from './uses'

/** Every journey there is, by area. */
export const areas: Area[] = [lists, refusals, formRefusals, applying, uses]
