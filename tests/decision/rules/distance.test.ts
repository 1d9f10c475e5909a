import { rows } from '../support/toy'

const far = (distanceKm: number) => ({ facts: { distanceKm } })

describe('distance', () => {
  rows({ rule: 'distance', atMost: 100, source: '1' }, [
    ['untold it is missing', {}, 'facts.distanceKm'],
    ['exactly a hundred is near enough', far(100), null],
    ['a metre more is not', far(100.001), 'DISTANCE_NOT_ALLOWED'],
  ])
  rows({ rule: 'distance', moreThan: 100, source: '1' }, [
    ['exactly a hundred is too near', far(100), 'DISTANCE_NOT_ALLOWED'],
    ['a metre more is far enough', far(100.001), null],
  ])
})

describe('trip', () => {
  rows({ rule: 'trip', maxDays: 90, source: '1' }, [
    ['untold it is missing', {}, 'facts.tripDays'],
    ['ninety days serve', { facts: { tripDays: 90 } }, null],
    ['ninety-one do not', { facts: { tripDays: 91 } }, 'TRIP_TOO_LONG'],
  ])
})
