import { ACT_NAMES, type Act, ROLES, type Role, take } from '@shared/application/machine'
import { STATUSES, type Status } from '@shared/application/states'
import { clock, on, person, plainAct, specialist, submitted } from '../support/application'

/** Written from the handbooks' processes, not from the table: who may do what where, and what follows. */
const s = 'submitted'
const a = 'accepted'
const r = 'arranging'
const w = 'waiting-for-you'
const f = 'scheduled'
const p = 'in-progress'
const EXPECTED: Record<string, { by: Role[]; leads: [Status, Status][]; uses?: 'spent' | 'back' }> =
  {
    accept: { by: ['specialist'], leads: [[s, a]] },
    'take-over': {
      by: ['specialist'],
      leads: [
        [s, s],
        [a, a],
        [r, r],
        [w, w],
        [f, f],
        [p, p],
      ],
    },
    'ask-for': {
      by: ['specialist'],
      leads: [
        [s, w],
        [a, w],
        [r, w],
        [w, w],
      ],
    },
    retake: {
      by: ['specialist'],
      leads: [
        [s, w],
        [a, w],
        [r, w],
        [w, w],
      ],
    },
    review: {
      by: ['specialist'],
      leads: [
        [s, s],
        [a, a],
        [r, r],
        [w, w],
        [f, f],
        [p, p],
      ],
    },
    supplement: {
      by: ['person'],
      leads: [
        [s, s],
        [a, a],
        [r, r],
        [w, a],
      ],
    },
    decline: {
      by: ['specialist'],
      leads: [
        [s, 'declined'],
        [a, 'declined'],
        [r, 'declined'],
        [w, 'declined'],
        [f, 'declined'],
      ],
      uses: 'back',
    },
    'offer-hospitals': {
      by: ['specialist'],
      leads: [
        [a, r],
        [r, r],
      ],
    },
    'choose-hospital': {
      by: ['person', 'specialist'],
      leads: [
        [a, r],
        [r, r],
      ],
    },
    sign: {
      by: ['person', 'specialist'],
      leads: [
        [a, r],
        [r, r],
      ],
    },
    'send-records': {
      by: ['specialist'],
      leads: [
        [a, r],
        [r, r],
      ],
    },
    notify: {
      by: ['specialist'],
      leads: [
        [a, r],
        [r, r],
        [f, f],
      ],
    },
    schedule: {
      by: ['specialist'],
      leads: [
        [a, f],
        [r, f],
      ],
    },
    reschedule: {
      by: ['person'],
      leads: [
        [s, s],
        [a, a],
        [r, r],
        [f, r],
      ],
    },
    begin: {
      by: ['specialist'],
      leads: [
        [a, p],
        [r, p],
        [f, p],
      ],
    },
    complete: {
      by: ['specialist'],
      leads: [
        [f, 'completed'],
        [p, 'completed'],
      ],
      uses: 'spent',
    },
    'no-show': {
      by: ['specialist'],
      leads: [
        [f, 'no-show'],
        [p, 'no-show'],
      ],
      uses: 'spent',
    },
    cancel: {
      by: ['person'],
      leads: [
        [s, 'cancelled'],
        [a, 'cancelled'],
        [r, 'cancelled'],
        [w, 'cancelled'],
        [f, 'cancelled'],
        [p, 'cancelled'],
      ],
      uses: 'back',
    },
    rate: { by: ['person'], leads: [['completed', 'completed']] },
    'mark-overdue': {
      by: ['clock'],
      leads: [
        [s, s],
        [a, a],
        [r, r],
      ],
    },
    abandon: { by: ['clock'], leads: [[w, 'cancelled']], uses: 'back' },
  }

const ACTORS = { person, specialist, clock }
const NAMES = ACT_NAMES.filter((name) => name !== 'submit') as Act['name'][]

/** Nothing but role and state may speak against an act: all it needs is at hand. */
const ready = (status: Status, name: string) =>
  submitted({
    status,
    assignee: name === 'take-over' ? { personId: 's2', name: '何*' } : null,
    hospitals: { offered: [{ name: '甲' }, { name: '乙' }], chosen: null },
    dueBy: '2026-04-01',
    asked:
      status === w ? { kinds: ['lab-report'], words: '血常规', on: '2026-03-10', back: a } : null,
  })

const cases = NAMES.flatMap((name) =>
  ROLES.flatMap((role) => STATUSES.map((status) => ({ name, role, status }))),
)

test.each(cases)('$name by the $role on $status', ({ name, role, status }) => {
  const { by, leads, uses } = EXPECTED[name]!
  const later = role === 'clock' ? on(clock, '2026-04-10') : ACTORS[role]
  const before = ready(status, name)
  const frozen = JSON.stringify(before)
  const taken = take(before, plainAct(name, later))
  expect(JSON.stringify(before)).toBe(frozen)
  const to = leads.find(([from]) => from === status)?.[1]
  if (!by.includes(role)) expect(taken).toEqual({ ok: false, refusal: 'ROLE' })
  else if (!to) expect(taken).toEqual({ ok: false, refusal: 'STATE' })
  else {
    expect(taken).toMatchObject({
      ok: true,
      application: { status: to, version: 2 },
      effects: { hold: uses === 'spent' ? 'consume' : uses === 'back' ? 'release' : 'keep' },
    })
    const entry = taken.ok ? taken.application.timeline.at(-1)! : null
    expect([entry?.act, entry?.status]).toEqual([name, to])
  }
})

test('the expectations name every act', () => {
  expect(Object.keys(EXPECTED).sort()).toEqual([...NAMES].sort())
})
