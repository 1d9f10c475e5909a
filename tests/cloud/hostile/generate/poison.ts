import type { Random } from '../../../ledger/simulation/random'
import { KEYS, WORDS } from './words'

/** A number as JSON text cannot come from a value; this marks where to put it. */
export const raw = (text: string) => `\u2063raw:${text}\u2063`

/** Puts the marked texts in place, without their quotes. */
export const withRaw = (json: string): string =>
  json.replace(/"\u2063raw:([^\u2063]*)\u2063"/g, '$1')

const OPERATORS: readonly (() => unknown)[] = [
  () => ({ $gt: '' }),
  () => ({ $ne: null }),
  () => ({ $regex: '.*', $options: 's' }),
  () => ({ $where: 'while(true){}' }),
  () => ({ $in: [...WORDS] }),
  () => ({ $exists: true }),
  () => ({ $set: { role: 'specialist' } }),
  () => ({ $expr: { $eq: [1, 1] } }),
  () => ({ $numberInt: '1' }),
  () => ({ $date: { $numberLong: '0' } }),
  () => ({ $oid: '000000000000000000000000' }),
  () => ({ _bsontype: 'Code', code: 'while(true){}' }),
  () => ({ operator: 'gt', operands: [''], fieldName: {} }),
]

const TEXTS: readonly string[] = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  'x\udfff',
  '\udc00\ud800',
  '\u202e2026-03-10',
  '\u200f\u200b\ufeff',
  'рol-kangyue',
  'pol-kangyue\u200d',
  'ｐol-kangyue',
  '１３８００１３８０００',
  '../../../../etc/passwd',
  "' OR 1=1; DROP TABLE people; --",
  '{{7*7}}#{7*7}',
  '<img src=x onerror=alert(1)>',
  '[object Object]',
  'null',
  '__proto__',
  'constructor',
  '2026-02-30',
  '0000-00-00',
  '+275760-09-13',
  '2026-03-10T25:61:00+99:99',
  '2026-03-10T10:00:00',
  '99010119850501102x',
  'Z\u0351\u036b\u0343'.repeat(12),
  '👩‍👩‍👧‍👦'.repeat(8),
  'cloud://',
  'cloud://local-env.bucket/../secret',
  '%2e%2e%2f',
  '\r\nset-cookie: a=b',
]

const NUMBERS: readonly unknown[] = [
  -0,
  -1,
  0.1,
  1e21,
  2 ** 31,
  2 ** 53,
  -1e308,
  5e-324,
  ...['NaN', 'Infinity', '-Infinity', '1e400', '-1e400', '-0', '0x10', '1_000', '00', '1E+2'].map(
    raw,
  ),
]

const nested = (depth: number, wrap: (inner: unknown) => unknown): unknown => {
  let value: unknown = 1
  for (let i = 0; i < depth; i++) value = wrap(value)
  return value
}

const own = (key: string, value: unknown) => Object.fromEntries([[key, value]])

const SHAPES: readonly ((random: Random) => unknown)[] = [
  () => null,
  () => [],
  () => ({}),
  () => [null],
  () => true,
  () => false,
  () => own('__proto__', { role: 'specialist' }),
  () => ({ constructor: { prototype: { role: 'specialist' } } }),
  () => ({ toString: 1, valueOf: null, toJSON: 'x' }),
  () => ({ length: 1e9, 0: 'x' }),
  (random) => nested(random.below(300), (inner) => [inner]),
  (random) => nested(random.below(300), (inner) => ({ a: inner })),
  (random) => Array.from({ length: random.below(400) }, () => 'x'),
  (random) => Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`k${i}`, random.of(KEYS)])),
  (random) => 'x'.repeat(random.below(3000)),
  (random) => '健'.repeat(random.below(600)),
]

/** Rare, because each costs the time of hundreds. */
const HUGE: readonly ((random: Random) => unknown)[] = [
  () => 'x'.repeat(200_000),
  () => '\ud800'.repeat(30_000),
  () => '9'.repeat(100_000),
  () => nested(600, (inner) => [inner]),
  () => nested(600, (inner) => ({ $and: [inner] })),
]

/** Something to put where it does not belong. */
export function poison(random: Random): unknown {
  if (random.chance(0.001)) return random.of(HUGE)(random)
  const kind = random.below(5)
  if (kind === 0) return random.of(OPERATORS)()
  if (kind === 1) return random.of(NUMBERS)
  if (kind === 2) return random.of(SHAPES)(random)
  if (kind === 3) return random.of(WORDS)
  return random.of(TEXTS)
}

export const poisonText = (random: Random): string => random.of(TEXTS)
