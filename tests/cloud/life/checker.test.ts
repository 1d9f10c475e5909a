import { type Books, faultsOf, lostOf } from './support/checker'
import { crowdDocuments, LIMIT } from './support/crowdSeeds'

/** Two accounts, the second with one use spent. */
const books = () => structuredClone(crowdDocuments(2)) as unknown as Books
const faults = (change: (of: Books) => void) => {
  const changed = books()
  change(changed)
  return faultsOf(changed, () => LIMIT)
}

test('books in order have no faults', () => {
  expect(faultsOf(books(), () => LIMIT)).toEqual([])
})

test.each<[string, (of: Books) => void, RegExp]>([
  ['an account that differs from its ledger', ({ accounts }) => accounts[1]!.uses.pop(), /adds up/],
  ['a version without a step', ({ accounts }) => accounts[0]!.version++, /version 1 after 0/],
  ['a lost entry', ({ ledger }) => ledger.pop(), /app_0000p-crowd-1-0 is completed with hold/],
  ['a hold without its application', ({ applications }) => applications.pop(), /without its/],
  ['one request filed twice', (of) => of.applications.push(of.applications[0]!), /filed twice/],
  ['an application nobody asked for', ({ requests }) => requests.pop(), /not on record/],
])('%s is found', (_, change, told) => {
  expect(faults(change).join('\n')).toMatch(told)
})

test('a sum over the limit is found, also when it was so for a moment only', () => {
  expect(faultsOf(books(), () => 0).join('\n')).toMatch(/health-consult at 1 of 0/)
})

test('an answer given and not on record is found', () => {
  const answers = [{ personId: 'p-crowd-1', requestId: 'earlier-0' }]
  expect(lostOf(books(), answers)).toEqual([])
  expect(lostOf(books(), [{ personId: 'p-crowd-1', requestId: 'never' }])).toHaveLength(1)
})
