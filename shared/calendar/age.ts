import type { Day } from './civil'
import { fullYears } from './months'

/** Full years completed on a day (rulings G10, G17: a 29 February birthday falls on 28 February in common years). */
export const ageOn = (birth: Day, on: Day): number => fullYears(birth, on)
