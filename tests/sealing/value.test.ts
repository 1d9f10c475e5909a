import { newKeys, readKeys, withNewKey } from '../../sealing/keys'
import { looksSealed, open, seal, Unopenable } from '../../sealing/value'

const texts = newKeys()
const keys = readKeys(texts)
const PLACE = 'people/p-1/name'

test('what was sealed opens as it was, whatever it is', () => {
  for (const value of ['王小兰', '', 0, false, [], { 诊断: ['肺癌', null] }, 'x'.repeat(100_000)])
    expect(open(seal(value, PLACE, keys), PLACE, keys)).toEqual(value)
})

test('nothing of a value can be read from its seal, and the same value never seals alike', () => {
  const [a, b] = [seal('王小兰', PLACE, keys), seal('王小兰', PLACE, keys)]
  expect(a).toMatch(/^s1\.k1\.[\w-]{16}\.[\w-]+$/)
  expect(a).not.toContain('王小兰')
  expect(a).not.toBe(b)
  expect(looksSealed(a)).toBe(true)
  expect(looksSealed('王小兰')).toBe(false)
})

test('a seal that was moved to another document, field or collection does not open', () => {
  const sealed = seal('王小兰', PLACE, keys)
  for (const place of ['people/p-2/name', 'people/p-1/phone', 'materials/p-1/name'])
    expect(() => open(sealed, place, keys)).toThrow(Unopenable)
})

test('a seal of which any letter was changed does not open', () => {
  const sealed = seal('王小兰', PLACE, keys)
  for (let at = 0; at < sealed.length; at++) {
    // The last letter of base64url holds spare bits, which are no part of the bytes.
    const other = [...'AEQk'].find((letter) => {
      const changed = sealed.slice(0, at) + letter + sealed.slice(at + 1)
      const body = (text: string) => Buffer.from(text.split('.')[3] ?? '', 'base64url')
      return at < sealed.length - 1 ? letter !== sealed[at] : !body(changed).equals(body(sealed))
    })
    if (other === undefined) continue
    const changed = sealed.slice(0, at) + other + sealed.slice(at + 1)
    expect(() => open(changed, PLACE, keys)).toThrow(Unopenable)
  }
})

test('what is not sealed does not pass for sealed, and the error tells only where it was', () => {
  for (const clear of [
    '王小兰',
    12,
    { a: 1 },
    's1.k1..',
    `s1.k9.${'A'.repeat(16)}.${'A'.repeat(30)}`,
  ])
    expect(() => open(clear, PLACE, keys)).toThrow(new Unopenable(PLACE))
})

test('after a rotation old seals open and new ones carry the new key', () => {
  const rotated = readKeys(withNewKey(texts))
  const old = seal('王小兰', PLACE, keys)
  expect(open(old, PLACE, rotated)).toBe('王小兰')
  const fresh = seal('王小兰', PLACE, rotated)
  expect(fresh).toMatch(/^s1\.k2\./)
  expect(() => open(fresh, PLACE, keys)).toThrow(Unopenable)
  expect(withNewKey(withNewKey(texts)).FIELD_KEYS).toMatch(/^k3:.+,k2:.+,k1:/)
  expect(withNewKey(texts).HASH_KEY).toBe(texts.HASH_KEY)
})

test('keys that are missing, short, unnamed or named twice are refused without being shown', () => {
  const [, secret = ''] = texts.FIELD_KEYS.split(':')
  const wrong = [
    {},
    { FIELD_KEYS: texts.FIELD_KEYS },
    { HASH_KEY: texts.HASH_KEY },
    { ...texts, FIELD_KEYS: secret },
    { ...texts, FIELD_KEYS: `k1:${secret.slice(4)}` },
    { ...texts, FIELD_KEYS: `${texts.FIELD_KEYS},${texts.FIELD_KEYS}` },
    { ...texts, HASH_KEY: 'c2hvcnQ=' },
  ]
  for (const given of wrong) {
    expect(() => readKeys(given)).toThrow()
    try {
      readKeys(given)
    } catch (error) {
      expect((error as Error).message).not.toContain(secret.slice(4, 12))
    }
  }
})
