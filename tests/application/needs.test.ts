import { handbooks } from '@seeds/handbooks'
import { isNeed, NEED_IDS, needsOf, servicesFor } from '@shared/application/needs'

const services = handbooks.flatMap(({ id, services: own }) =>
  own.map((service) => ({ ...service, key: `${id}/${service.id}` })),
)
const keys = (need: (typeof NEED_IDS)[number]) => servicesFor(need, services).map(({ key }) => key)

test.each(NEED_IDS)('some service answers the need %s', (need) => {
  expect(keys(need).length).toBeGreaterThan(0)
})

test('an escort is had under 都会康悦, 太保蓝本 and 尊享e生', () => {
  expect(keys('escort')).toEqual([
    'metlife-kangyue/hospital-guide',
    'cpic-lanben/escort',
    'cpic-lanben/critical-escort',
    'cpic-lanben/full-medical-escort',
    'zhongan-zunxiang/outpatient-escort',
    'zhongan-zunxiang/inpatient-escort',
  ])
})

test('a visit to somebody in hospital is no bed, and proton therapy no ordinary stay', () => {
  const stays = keys('inpatient')
  expect(stays).toContain('zhongan-zunxiang/green-inpatient')
  expect(stays).not.toContain('zhongan-zunxiang/green-hospital-visit')
  expect(stays).not.toContain('zhongan-zunxiang/advanced-therapy-inpatient')
})

test('a stay with an operation answers both needs', () => {
  const both = services.find(({ id }) => id === 'inpatient-surgery-coordination')!
  expect(needsOf(both)).toEqual(['inpatient', 'surgery'])
})

test('what only one handbook gives answers no need', () => {
  const car = services.find(({ id }) => id === 'city-car')!
  expect(needsOf(car)).toEqual([])
})

test('only known needs are needs', () => {
  expect(isNeed('escort')).toBe(true)
  expect(isNeed('toString')).toBe(false)
})
