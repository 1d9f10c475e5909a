import type { Day } from './civil'
import { HOLIDAY_NAMES, isHolidayKind, isSpringFestivalKind, kindOf } from './dayKinds'

/**
 * Days off that belong to a named break of the yearly notice: swapped days and the weekends inside the break
 * included (ruling G20); a weekend that merely adjoins a one-day holiday is not. Without a notice: the days the
 * regulation itself fixes (ruling G1).
 */
export const isStatutoryHoliday = (day: Day): boolean => isHolidayKind(kindOf(day))

/** The whole statutory Spring Festival break (ruling G14); without a notice, the eve to the third day. */
export const isSpringFestivalBreak = (day: Day): boolean => isSpringFestivalKind(kindOf(day))

/** The break's Chinese name, null on any other day. */
export const holidayName = (day: Day): string | null => HOLIDAY_NAMES[kindOf(day)] ?? null
