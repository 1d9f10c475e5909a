import type { Random } from '../../../ledger/simulation/random'
import { poison, poisonText } from './poison'
import { ACTIONS, KEYS } from './words'

type Branch = Record<string, unknown>

/** One place in an event: a member of an object or a list. */
interface Place {
  of: Branch
  key: string
}

const isBranch = (value: unknown): value is Branch => value !== null && typeof value === 'object'

/** Not deeper than events themselves are: poison put in before is left as it is. */
const DEEPEST = 5

function placesIn(of: Branch, depth = 0): Place[] {
  if (depth > DEEPEST) return []
  return Object.keys(of)
    .slice(0, 40)
    .flatMap((key) => {
      const value = of[key]
      return [{ of, key }, ...(isBranch(value) ? placesIn(value, depth + 1) : [])]
    })
}

/** Sets an own member whatever its name, `__proto__` too; a list takes at its end what has no place. */
function put(of: Branch, key: string, value: unknown): void {
  if (Array.isArray(of) && Number(key) < of.length) of[Number(key)] = value
  else if (Array.isArray(of)) of.push(value)
  else
    Object.defineProperty(of, key, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    })
}

const LOOK_ALIKES: Record<string, string> = { a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', '-': '‐' }

/** The same text to the eye, or nearly. */
function twist(text: string, random: Random): string {
  switch (random.below(7)) {
    case 0:
      return text + poisonText(random)
    case 1:
      return poisonText(random) + text
    case 2:
      return [...text].map((letter) => LOOK_ALIKES[letter] ?? letter).join('')
    case 3:
      return text.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))
    case 4:
      return text.toUpperCase()
    case 5:
      return text.repeat(1 + random.below(40))
    default:
      return ` ${text}\n`
  }
}

const CHANGES: readonly ((place: Place, random: Random) => void)[] = [
  ({ of, key }, random) => put(of, key, poison(random)),
  ({ of, key }) => void delete of[key],
  ({ of, key }) => put(of, key, [of[key]]),
  ({ of, key }) => put(of, key, { value: of[key] }),
  ({ of, key }) => put(of, key, null),
  ({ of, key }, random) => {
    const value = of[key]
    put(of, key, typeof value === 'string' ? twist(value, random) : JSON.stringify(value))
  },
  ({ of }, random) => put(of, random.of(KEYS), poison(random)),
  ({ of, key }, random) => {
    put(of, twist(key, random), of[key])
    delete of[key]
  },
]

/** Changes the event in one to three places; now and then its action. */
export function mutate(event: Branch, random: Random): void {
  if (random.chance(0.03))
    put(event, 'action', random.chance(0.7) ? random.of(ACTIONS) : poison(random))
  for (let left = 1 + random.below(3); left > 0; left--) {
    if (random.chance(0.2)) put(event, random.of(KEYS), poison(random))
    const places = placesIn(event).filter(({ of, key }) => of !== event || key !== 'action')
    if (places.length > 0) random.of(CHANGES)(random.of(places), random)
  }
}
