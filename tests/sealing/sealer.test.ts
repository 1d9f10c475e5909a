import { newKeys, readKeys } from '../../sealing/keys'
import { Sealer } from '../../sealing/sealer'
import { Unopenable } from '../../sealing/value'

const sealer = new Sealer(readKeys(newKeys()), [
  { name: 'people', sealed: ['name', 'idNumber'], hashed: { idHash: 'idNumber' } },
  { name: 'notices', sealed: ['text'] },
])
const person = { _id: 'p-1', name: '王小兰', idNumber: '990101198505011029', sex: 'F' }

test('the named fields are sealed, the others stay, and opening gives the document back', () => {
  const sealed = sealer.seal('people', person) as Record<string, unknown>
  expect(JSON.stringify(sealed)).not.toMatch(/王小兰|990101198505011029/)
  expect(sealed).toMatchObject({ _id: 'p-1', sex: 'F' })
  expect(sealer.open('people', sealed)).toEqual(person)
})

test('a person is found by the keyed hash, which tells nothing without the key', () => {
  const { idHash } = sealer.seal('people', person) as { idHash?: string }
  expect(idHash).toBe(sealer.lookup('people', 'idNumber', person.idNumber))
  expect(idHash).toMatch(/^[0-9a-f]{64}$/)
  const other = new Sealer(readKeys(newKeys()), [])
  expect(other.lookup('people', 'idNumber', person.idNumber)).not.toBe(idHash)
  expect(sealer.lookup('people', 'phone', person.idNumber)).not.toBe(idHash)
})

test('null and absent fields stay so; collections without sealed fields pass as they are', () => {
  expect(sealer.seal('notices', { _id: 'n', text: null })).toEqual({ _id: 'n', text: null })
  expect(sealer.open('notices', { _id: 'n' })).toEqual({ _id: 'n' })
  const account = { _id: 'a', text: '清楚' }
  expect(sealer.seal('accounts', account)).toBe(account)
  expect(sealer.open('accounts', account)).toBe(account)
})

test('a document kept in clear, or under the id of another, does not open', () => {
  expect(() => sealer.open('people', person)).toThrow(Unopenable)
  const sealed = sealer.seal('people', person)
  expect(() => sealer.open('people', { ...sealed, _id: 'p-2' })).toThrow(Unopenable)
})

test('what is sealed in part is sealed for the rest, and what is sealed stays as it is', () => {
  const sealed = sealer.seal('people', person)
  expect(sealer.sealRest('people', sealed)).toEqual(sealed)
  const part = { ...sealed, name: '王小兰' }
  expect(sealer.open('people', sealer.sealRest('people', part))).toEqual(person)
})
