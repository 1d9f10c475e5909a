import { handbooks } from '@seeds/handbooks'
import { consentsOf, missingConsents } from '@shared/application/consents'

const guide = { id: 'hospital-guide', family: 'escort' } as const
const told = { facts: { department: '心内科' }, materials: [] }

test('health data and passing it on need consent once something is told', () => {
  expect(missingConsents(guide, told, [])).toEqual(['health-data', 'provider'])
  expect(missingConsents(guide, { facts: {}, materials: ['mat'] }, ['provider'])).toEqual([
    'health-data',
  ])
  expect(missingConsents(guide, told, ['health-data', 'provider'])).toEqual([])
})

test('an application that tells nothing needs no consent', () => {
  expect(missingConsents(guide, { facts: {}, materials: [] }, [])).toEqual([])
})

test('every service of every handbook that goes abroad asks for consent to it', () => {
  const services = handbooks.flatMap((handbook) => handbook.services)
  const abroad = services.filter((service) => consentsOf(service).includes('cross-border'))
  const speaksOfAbroad = services.filter(({ name }) => /国际|全球|海外|国外|赴日/.test(name))
  const inChina = ['boao-drug', 'domestic-visit-after-consult']
  expect(speaksOfAbroad.filter(({ id }) => !inChina.includes(id)).map(({ id }) => id)).toEqual(
    abroad.map(({ id }) => id),
  )
})
