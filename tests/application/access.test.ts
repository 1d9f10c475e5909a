import { documents } from '@seeds/demo'
import { accessTo } from '@shared/application/access'
import type { PolicyDocument } from '@shared/contracts/documents/policy'

const TODAY = '2026-03-10'
const policies = documents(TODAY).policies as PolicyDocument[]
const policy = (id: string) => policies.find(({ _id }) => _id === id)!
const kangyue = policy('pol-kangyue')
const minor = policy('pol-minor')

const spouse = {
  is: 'relative' as const,
  id: 'des-kangyue-1',
  personId: 'p-kangyue-spouse',
  relation: 'spouse' as const,
  name: '周*远',
}
const bySpouse = { beneficiary: spouse, viewers: ['p-kangyue-spouse'] }
const byInsured = { beneficiary: spouse, viewers: ['p-kangyue', 'p-kangyue-spouse'] }
const sharing = {
  ...kangyue,
  designated: kangyue.designated.map((one) => ({ ...one, sharesRecords: true })),
}

test('whom it is for may look and act, and so may who filed for them', () => {
  expect(accessTo(bySpouse, kangyue, 'p-kangyue-spouse', TODAY)).toBe('own')
  expect(accessTo(byInsured, kangyue, 'p-kangyue', TODAY)).toBe('own')
  expect(accessTo(byInsured, kangyue, 'p-kangyue-spouse', TODAY)).toBe('own')
})

test('what a relative filed the insured may read only while the relative shares it', () => {
  expect(accessTo(bySpouse, kangyue, 'p-kangyue', TODAY)).toBeNull()
  expect(accessTo(bySpouse, sharing, 'p-kangyue', TODAY)).toBe('shared')
  expect(accessTo(bySpouse, sharing, 'p-kangyue-mother', TODAY)).toBeNull()
  expect(accessTo(bySpouse, sharing, 'p-stranger', TODAY)).toBeNull()
})

test('a guardian sees what they filed until the ward comes of age', () => {
  const child = { ...minor, insured: { ...minor.insured, birthDate: '2017-06-15' } }
  const application = {
    beneficiary: { is: 'insured' as const, personId: 'p-minor', name: '林*诺' },
    viewers: ['p-guardian', 'p-minor'],
  }
  expect(accessTo(application, child, 'p-guardian', '2035-06-14')).toBe('own')
  expect(accessTo(application, child, 'p-guardian', '2035-06-15')).toBeNull()
  expect(accessTo(application, child, 'p-minor', '2035-06-15')).toBe('own')
})
