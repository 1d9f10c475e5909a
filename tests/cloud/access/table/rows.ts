import type { Cell, Outcome, Resource, Role, Row, Thing } from './kinds'

const NOT_BOUND = { unbound: 'NOT_BOUND', nobody: 'NOT_BOUND' } as const

/** Whoever is bound, for themselves. */
export const forMembers = (says: string, more: Partial<Row['cells']> = {}): Row => ({
  says,
  about: null,
  cells: {
    ...{ insured: 'ok', spouse: 'ok', mother: 'ok', guardian: 'ok', ward: 'ok' },
    ...{ specialist: 'ok', stranger: 'ok', ...NOT_BOUND },
    ...more,
  },
})

/** Whoever comes from WeChat, bound or not. */
export const forAnyone = (says: string, outcome: Outcome, more: Partial<Row['cells']> = {}): Row =>
  forMembers(says, {
    ...{ insured: outcome, spouse: outcome, mother: outcome, guardian: outcome, ward: outcome },
    ...{ specialist: outcome, stranger: outcome, unbound: outcome },
    ...more,
  })

type Denied = Record<'others' | 'absent', Outcome>

const DENIED: Denied = { others: 'NOT_FOUND', absent: 'NOT_FOUND' }

type Allowed = Partial<Record<Role, Partial<Record<Resource, Outcome>>>>

/** What no phone may run: timers and the console come without an OPENID. */
export const forTimer = (says: string): Row => forAnyone(says, 'FORBIDDEN', { nobody: 'ok' })

/** Whoever comes from WeChat with it, bound or not; one that is not there is not found. */
export function forHolders(says: string, about: Thing, own: Role): Row {
  const { cells } = forAnyone(says, 'ok')
  const held = { others: 'ok', absent: 'NOT_FOUND' } as const
  const roles = Object.keys(cells) as Role[]
  return {
    says,
    about,
    cells: {
      ...(Object.fromEntries(roles.map((role) => [role, held])) as Row['cells']),
      [own]: { own: 'ok', ...held },
      nobody: 'NOT_BOUND',
    },
  }
}

/** Those named may; others' and absent things are not found, by anybody. */
export function named(says: string, about: Thing, allowed: Allowed, denied = DENIED): Row {
  const cellOf = (role: Role): Cell => ({ ...denied, ...allowed[role] })
  return {
    says,
    about,
    cells: {
      insured: cellOf('insured'),
      spouse: cellOf('spouse'),
      mother: cellOf('mother'),
      guardian: cellOf('guardian'),
      ward: cellOf('ward'),
      specialist: cellOf('specialist'),
      stranger: cellOf('stranger'),
      ...NOT_BOUND,
    },
  }
}

const NOT_THE_DESK: Omit<Row['cells'], 'specialist'> = {
  ...{ insured: 'FORBIDDEN', spouse: 'FORBIDDEN', mother: 'FORBIDDEN', guardian: 'FORBIDDEN' },
  ...{ ward: 'FORBIDDEN', stranger: 'FORBIDDEN', ...NOT_BOUND },
}

/** The desk for everybody; nobody else, whatever it is about. */
export const forDesk = (says: string, about: Thing | null = null): Row => ({
  says,
  about,
  cells: { ...NOT_THE_DESK, specialist: about ? { others: 'ok', absent: 'NOT_FOUND' } : 'ok' },
})
