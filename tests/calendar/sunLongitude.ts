import type { Day } from '@shared/calendar'

const RADIANS = Math.PI / 180
/** Julian date of 1970-01-01T00:00 in China, in terrestrial time (about 70 seconds ahead of civil time). */
const JULIAN_EPOCH = 2440587.5 - 8 / 24 + 70 / 86_400

/**
 * The sun's apparent longitude in degrees when a day begins in China: the low-precision series of Meeus,
 * Astronomical Algorithms, chapter 25, good to a hundredth of a degree, a quarter of an hour of the sun's way.
 */
export function sunLongitude(day: Day): number {
  const t = (day + JULIAN_EPOCH - 2451545) / 36525
  const mean = 280.46646 + 36000.76983 * t + 0.0003032 * t * t
  const anomaly = (357.52911 + 35999.05029 * t - 0.0001537 * t * t) * RADIANS
  const centre =
    (1.914602 - 0.004817 * t) * Math.sin(anomaly) +
    (0.019993 - 0.000101 * t) * Math.sin(2 * anomaly) +
    0.000289 * Math.sin(3 * anomaly)
  const node = (125.04 - 1934.136 * t) * RADIANS
  return (mean + centre - 0.00569 - 0.00478 * Math.sin(node)) % 360
}
