import { documents } from '@seeds/demo'
import { beneficiariesFor, standingFor } from '@shared/application/standing'
import type { PolicyDocument } from '@shared/contracts/documents/policy'

const TODAY = '2026-03-10'
const policies = documents(TODAY).policies as PolicyDocument[]
const policy = (id: string) => policies.find(({ _id }) => _id === id)!
const kangyue = policy('pol-kangyue')
const minor = policy('pol-minor')
const SPOUSE = { is: 'relative', id: 'des-kangyue-1' } as const
const MOTHER = { is: 'relative', id: 'des-kangyue-2' } as const
const INSURED = { is: 'insured' } as const

test('the insured files for themselves and for each designated relative', () => {
  for (const beneficiary of [INSURED, SPOUSE, MOTHER])
    expect(standingFor(kangyue, 'p-kangyue', beneficiary, TODAY)).toBe('insured')
})

test('a relative stands for themselves only', () => {
  expect(standingFor(kangyue, 'p-kangyue-spouse', SPOUSE, TODAY)).toBe('relative')
  expect(standingFor(kangyue, 'p-kangyue-spouse', MOTHER, TODAY)).toBeNull()
  expect(standingFor(kangyue, 'p-kangyue-spouse', INSURED, TODAY)).toBeNull()
  expect(beneficiariesFor(kangyue, 'p-kangyue-spouse', TODAY)).toEqual([SPOUSE])
})

test('a relative who has not joined stands nowhere yet; the insured files for them already', () => {
  const designated = kangyue.designated.map(({ joinedOn: _, ...one }) => one)
  const before = { ...kangyue, designated }
  expect(standingFor(before, 'p-kangyue-spouse', SPOUSE, TODAY)).toBeNull()
  expect(beneficiariesFor(before, 'p-kangyue-spouse', TODAY)).toEqual([])
  expect(standingFor(before, 'p-kangyue', SPOUSE, TODAY)).toBe('insured')
})

test('a guardian stands for the ward’s relatives too, a policyholder for the ward alone', () => {
  const shared = { ...minor, designated: kangyue.designated }
  expect(standingFor(shared, 'p-guardian', SPOUSE, TODAY)).toBe('guardian')
  expect(standingFor({ ...shared, guardianIds: [] }, 'p-guardian', SPOUSE, TODAY)).toBeNull()
  expect(standingFor(shared, 'p-kangyue-spouse', SPOUSE, TODAY)).toBe('relative')
})

test('a relative nobody designated is nobody', () => {
  expect(standingFor(kangyue, 'p-kangyue', { is: 'relative', id: 'des-none' }, TODAY)).toBeNull()
})

test('a guardian stands for a child until the eighteenth birthday', () => {
  const child = { ...minor, insured: { ...minor.insured, birthDate: '2017-06-15' } }
  expect(standingFor(child, 'p-guardian', INSURED, '2035-06-14')).toBe('guardian')
  expect(standingFor(child, 'p-guardian', INSURED, '2035-06-15')).toBeNull()
})

test('a policyholder who is no guardian stands as policyholder, for a ward alone', () => {
  const held = { ...minor, guardianIds: [] }
  expect(standingFor(held, 'p-guardian', INSURED, TODAY)).toBe('policyholder')
  const adult = { ...kangyue, holderId: 'p-guardian' }
  expect(standingFor(adult, 'p-guardian', INSURED, TODAY)).toBeNull()
  const incapable = { ...adult, insured: { ...adult.insured, capacity: 'none' as const } }
  expect(standingFor(incapable, 'p-guardian', INSURED, TODAY)).toBe('policyholder')
})
