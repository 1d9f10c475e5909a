import { handbooks } from '@seeds/handbooks'
import { consentsNeeded, consentsOf, type Filing } from '@shared/application/consents'

const guide = { id: 'hospital-guide', family: 'escort' } as const
const told = { facts: { department: '心内科' }, materials: [] }
const nothing = { facts: {}, materials: [] }
const TODAY = '2026-03-10'

const filing = (
  applicant: Filing['applicant'],
  is: 'insured' | 'relative' = 'insured',
  birthDate = '1985-05-01',
): Filing => ({ applicant, beneficiary: { is, birthDate }, today: TODAY })

const forOneself = filing('insured')

test('health data and passing it on need consent once something is told', () => {
  expect(consentsNeeded(guide, forOneself, told)).toEqual(['health-data', 'provider'])
  expect(consentsNeeded(guide, forOneself, { facts: {}, materials: ['mat'] })).toEqual([
    'health-data',
    'provider',
  ])
})

test('an application that tells nothing needs no consent', () => {
  expect(consentsNeeded(guide, forOneself, nothing)).toEqual([])
})

test('who tells of a relative says that the relative knows, even when nothing else is told', () => {
  const forRelative = filing('insured', 'relative')
  expect(consentsNeeded(guide, forRelative, nothing)).toEqual(['relative-data'])
  expect(consentsNeeded(guide, forRelative, told)).toEqual([
    'health-data',
    'provider',
    'relative-data',
  ])
})

test('a relative who files for themselves is asked for nothing more than the insured', () => {
  expect(consentsOf(guide, filing('relative', 'relative'))).toEqual(consentsOf(guide, forOneself))
})

test('for a child consent is asked until the day of the 14th birthday, of whoever files', () => {
  const child = (birthDate: string, applicant: Filing['applicant'] = 'policyholder') =>
    consentsNeeded(guide, filing(applicant, 'insured', birthDate), nothing)
  expect(child('2012-03-11')).toEqual(['child'])
  expect(child('2012-03-10')).toEqual([])
  expect(child('2020-01-01', 'guardian')).toEqual(['child'])
  expect(consentsNeeded(guide, filing('insured', 'relative', '2020-01-01'), nothing)).toEqual([
    'relative-data',
    'child',
  ])
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
