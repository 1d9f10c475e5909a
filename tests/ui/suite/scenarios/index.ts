import type { Area } from '../driver/scenario'
import { lists } from './lists'

/** Every journey there is, by area. */
export const areas: Area[] = [lists]
