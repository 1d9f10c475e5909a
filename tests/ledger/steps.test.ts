import { consume, heldBy, hold, release, sumsOf, usageOf } from '@shared/ledger'
import { cause, fresh, taken, wanted } from './support'

const SURGERY = [
  { service: 'surgery-coordination', uses: 1 },
  { service: 'outpatient-appointment', uses: 1 },
]

test('a hold takes every use that an application costs, each with its own entry', () => {
  const { account, entries } = taken(hold(fresh(), wanted('a1', SURGERY)))
  expect(account.version).toBe(1)
  expect(usageOf(account)).toEqual([
    { service: 'surgery-coordination', on: '2026-03-10', by: 'insured', uses: 1, state: 'held' },
    { service: 'outpatient-appointment', on: '2026-03-10', by: 'insured', uses: 1, state: 'held' },
  ])
  expect(entries.map(({ kind, service, application }) => [kind, service, application])).toEqual([
    ['hold', 'surgery-coordination', 'a1'],
    ['hold', 'outpatient-appointment', 'a1'],
  ])
})

test('an application holds once', () => {
  const { account } = taken(hold(fresh(), wanted('a1', SURGERY)))
  expect(hold(account, wanted('a1', SURGERY))).toEqual({ ok: false, refusal: 'ALREADY_HELD' })
})

test('an application that costs nothing holds nothing', () => {
  const refused = { ok: false, refusal: 'NOTHING_TO_HOLD' }
  expect(hold(fresh(), wanted('a1', []))).toEqual(refused)
  expect(hold(fresh(), wanted('a1', [{ service: 'phone-doctor', uses: 0 }]))).toEqual(refused)
})

test('consuming spends all that is held and leaves nothing to release', () => {
  const held = taken(hold(fresh(), wanted('a1', SURGERY))).account
  const { account, entries } = taken(consume(held, cause('a1')))
  expect(entries.map(({ kind }) => kind)).toEqual(['consume', 'consume'])
  expect(sumsOf(account, 'surgery-coordination')).toEqual({ held: 0, used: 1 })
  expect(release(account, cause('a1'))).toEqual({ ok: false, refusal: 'NOT_HELD' })
  expect(consume(account, cause('a1'))).toEqual({ ok: false, refusal: 'NOT_HELD' })
})

test('releasing gives back what one application holds and nothing of another', () => {
  const one = taken(hold(fresh(), wanted('a1', SURGERY))).account
  const two = taken(hold(one, wanted('a2', [{ service: 'hospital-guide', uses: 1 }]))).account
  const { account } = taken(release(two, cause('a1')))
  expect(heldBy(account, 'a1')).toEqual([])
  expect(heldBy(account, 'a2')).toHaveLength(1)
})

test('a leg is kept, so that each leg can be counted by itself', () => {
  const items = [{ service: 'city-car', uses: 1, leg: 'admission' as const }]
  const { account } = taken(hold(fresh(), wanted('a1', items)))
  expect(usageOf(account)[0]?.leg).toBe('admission')
})

test('the account given in stays as it was', () => {
  const before = fresh()
  taken(hold(before, wanted('a1', SURGERY)))
  expect(before).toEqual(fresh())
})
