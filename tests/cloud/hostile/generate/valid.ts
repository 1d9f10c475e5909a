import * as v from 'valibot'
import type { Random } from '../../../ledger/simulation/random'
import { WORDS } from './words'

/** What a valibot schema tells of itself, as far as this walks it. */
export interface Node {
  type: string
  kind: string
  entries?: Record<string, Node>
  wrapped?: Node
  options?: readonly unknown[]
  item?: Node
  literal?: unknown
  requirement?: unknown
  pipe?: readonly Node[]
}

const passing = new WeakMap<Node, string[]>()

/** The words that this schema takes, tried once. */
function wordsFor(node: Node): string[] {
  const known = passing.get(node)
  if (known) return known
  const found = WORDS.filter((word) => v.safeParse(node as never, word).success)
  passing.set(node, found)
  return found
}

const limitOf = (node: Node, type: string, otherwise: number): number =>
  Number(node.pipe?.find((one) => one.type === type)?.requirement ?? otherwise)

function number(node: Node, random: Random): number {
  const least = limitOf(node, 'min_value', 0)
  const most = Math.min(limitOf(node, 'max_value', 1000), least + 20)
  return least + random.below(most - least + 1)
}

function list(node: Node, random: Random): unknown[] {
  const least = limitOf(node, 'min_length', 0)
  const most = Math.min(limitOf(node, 'max_length', 3), least + 2)
  return Array.from({ length: least + random.below(most - least + 1) }, () =>
    valid(node.item!, random),
  )
}

function members(node: Node, random: Random): object {
  const told = Object.entries(node.entries!).filter(
    ([, member]) => member.type !== 'optional' || random.chance(0.5),
  )
  return Object.fromEntries(told.map(([key, member]) => [key, valid(member, random)]))
}

/**
 * A value that the schema takes, but for what only a check of the whole sees.
 * @throws for a kind of schema that this does not know, so that none goes untried
 */
export function valid(node: Node, random: Random): unknown {
  switch (node.type) {
    case 'object':
    case 'strict_object':
    case 'loose_object':
      return members(node, random)
    case 'variant':
    case 'union':
      return valid(random.of(node.options as Node[]), random)
    case 'optional':
    case 'nullable':
    case 'nullish':
    case 'exact_optional':
      return valid(node.wrapped!, random)
    case 'string':
      return random.of([...wordsFor(node), 'x'])
    case 'number':
      return number(node, random)
    case 'boolean':
      return random.chance(0.5)
    case 'literal':
      return node.literal
    case 'picklist':
      return random.of(node.options!)
    case 'array':
      return list(node, random)
    case 'unknown':
      return valid(node.pipe!.filter(({ kind }) => kind === 'schema').at(-1)!, random)
    default:
      throw new Error(`no values are known for a schema of type ${node.type}`)
  }
}
