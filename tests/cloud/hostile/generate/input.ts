import * as v from 'valibot'
import type { Action } from '../../../../cloudfunctions/kit/action'
import { type Random, random } from '../../../ledger/simulation/random'
import { asJson, type Sent, spoiled } from './bytes'
import { type Asked, callerOf } from './caller'
import { mutate } from './mutate'
import { withRaw } from './poison'
import { type Node, valid } from './valid'
import { STRANGERS } from './words'

export interface Input extends Asked, Sent {}

type Event = Record<string, unknown>
type Actions = Record<string, Action>

/** Levels and bytes that the local cloud lets in. */
const DEEPEST = 100
const LARGEST = 256 * 1024

const isDeeper = (value: unknown, levels: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((member) => isDeeper(member, levels - 1)))

/** The event as the function gets it; null when the door lets no event in. */
function arrived(json: string): Event | null {
  try {
    const text = withRaw(json)
    const event = JSON.parse(text)
    if (isDeeper(event, DEEPEST) || Buffer.byteLength(text) > LARGEST) return null
    return JSON.parse(JSON.stringify(event))
  } catch {
    return null
  }
}

const named = (actions: Actions, event: Event): Action | undefined =>
  typeof event.action === 'string' && Object.hasOwn(actions, event.action)
    ? actions[event.action]
    : undefined

function askerOf(name: string, actions: Actions, event: Event, source: Random): Asked {
  const seen = arrived(JSON.stringify(event))
  if (!seen) return { openid: source.of(STRANGERS), code: 'INVALID_REQUEST' }
  if (Object.keys(actions).length === 0) return { openid: source.of(STRANGERS), code: 'FORBIDDEN' }
  const action = named(actions, seen)
  const takes = (one: Event) => {
    const as = arrived(JSON.stringify(one))
    return as !== null && action !== undefined && v.safeParse(action.request, as).success
  }
  return callerOf(`${name}.${action ? seen.action : ''}`, action, takes, event, source)
}

function readable(name: string, actions: Actions, event: Event, source: Random): Input {
  const who = askerOf(name, actions, event, source)
  return { ...who, ...asJson(withRaw(JSON.stringify(event))) }
}

/** Bytes that may or may not be an event in the end, so they come from someone who may do nothing. */
function unreadable(event: Event, source: Random): Input {
  for (const key of Object.keys(event)) if (key !== 'action') event[key] = []
  return {
    openid: source.of(STRANGERS),
    code: null,
    ...spoiled(withRaw(JSON.stringify(event)), source),
  }
}

/** Spreads the seed, so that neighbours have nothing in common. */
const seedOf = (seed: number, index: number) =>
  Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35)

/** The hostile input number `index` for a function: the same for the same seed, whatever came before. */
export function inputOf(name: string, actions: Actions, seed: number, index: number): Input {
  const source = random(seedOf(seed, index))
  const names = Object.keys(actions)
  const action = names.length > 0 ? source.of(names) : 'list'
  const request = actions[action]?.request as unknown as Node | undefined
  const event: Event = { action, ...(request ? (valid(request, source) as object) : { x: 'y' }) }
  mutate(event, source)
  return source.chance(0.15) ? unreadable(event, source) : readable(name, actions, event, source)
}
