import { ASKS } from './ask'
import type { Named } from './ask/kinds'
import { ACCESS } from './table'
import type { Outcome, Resource, Role } from './table/kinds'
import { namedBy } from './world/named'

/** One question to the matrix: who asks, about what, and what the table says of it. */
export interface Asked {
  role: Role
  resource: Resource | null
  named: Named
  expected: Outcome
}

const NOTHING: Named = { id: '', policyId: '', beneficiary: { is: 'insured' } }
const DENIED_OR_ABSENT = ['others', 'absent'] as const

/** Every cell of an action's row; those that are refused come first. */
export function cellsOf(name: string, action: string): Asked[] {
  const { about, cells } = ACCESS[name]![action]!
  const all = (Object.keys(cells) as Role[]).flatMap((role): Asked[] => {
    const cell = cells[role]
    if (!about) return [{ role, resource: null, named: NOTHING, expected: cell as Outcome }]
    const byResource =
      typeof cell === 'string' ? Object.fromEntries(DENIED_OR_ABSENT.map((r) => [r, cell])) : cell
    return (Object.keys(byResource) as Resource[]).map((resource) => {
      const named = namedBy(about, role, resource)
      if (!named) throw new Error(`${role} has no ${resource} ${about}`)
      return { role, resource, named, expected: byResource[resource] as Outcome }
    })
  })
  return [
    ...all.filter(({ expected }) => expected !== 'ok'),
    ...all.filter(({ expected }) => expected === 'ok'),
  ]
}

export const askOf = (name: string, action: string) => ASKS[name]![action]!
