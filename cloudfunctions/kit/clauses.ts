import type { Clause, Handbook } from '../../shared/catalogue/types'

const NAMES = new Set(['source', 'clause', 'relationSource', 'designationSource', 'guardianSource'])

function collect(value: unknown, found: Set<string>): void {
  if (value === null || typeof value !== 'object') return
  for (const [key, member] of Object.entries(value)) {
    if (NAMES.has(key) && typeof member === 'string') found.add(member)
    else collect(member, found)
  }
}

/** The clauses that any of these data name, in the order of the handbook. */
export function clausesNamedIn(handbook: Handbook, ...data: unknown[]): Clause[] {
  const named = new Set<string>()
  for (const value of data) collect(value, named)
  return handbook.structure.filter(({ id }) => named.has(id))
}
