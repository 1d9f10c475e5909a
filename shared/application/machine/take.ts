import type { ApplicationDocument, TimelineEntry } from '../../contracts/documents/application'
import { stageAfter } from '../stage'
import type { Status } from '../states'
import type { Act, ActName, Role } from './acts'
import { changesBy } from './changes'
import { type Objection, objectionTo } from './objections'
import {
  dueDay,
  meet,
  type ProviderClock,
  pause,
  pausedSince,
  restart,
  resume,
} from './providerClock'
import { queueKeyOf } from './queueKey'
import { sentenceOf } from './sentences'
import { type ClockEffect, TRANSITIONS, type Transition } from './transitions'

export type Application = ApplicationDocument

/** `ROLE`: not this actor's to do. `STATE`: not from where the application is. */
export type TakeRefusal = 'ROLE' | 'STATE' | Objection

export type Taken =
  | { ok: true; application: Application; effects: Effects }
  | { ok: false; refusal: TakeRefusal }

/** What must be done in the same commit. */
export interface Effects {
  hold: 'keep' | 'consume' | 'release'
  /** The clause that says so, where one does. */
  clause: string | null
}

const SIDES = { person: 'applicant', specialist: 'desk', clock: 'system' } as const

function nextStatus(
  { from }: Transition,
  application: Application,
  changed: Partial<Application>,
): Status {
  const next = from[application.status]!
  if (next === 'same') return application.status
  if (next !== 'back') return next
  return changed.asked ? application.status : application.asked!.back
}

function clockAfter(clock: ProviderClock, effect: ClockEffect, status: Status, today: string) {
  if (effect === 'pause') return pause(clock, today)
  if (effect === 'resume') return status === 'waiting-for-you' ? clock : resume(clock, today)
  if (effect === 'restart') return clock.metOn === null ? clock : restart(clock, today)
  return effect === 'met' ? meet(clock, today) : clock
}

function effectsOf(transition: Transition, act: Act): Effects {
  const clause = act.name === 'cancel' ? act.verdict.clause : null
  if (transition.hold !== 'by-clause') return { hold: transition.hold, clause }
  const spent = act.name === 'cancel' && act.verdict.countsAsUsed
  return { hold: spent ? 'consume' : 'release', clause }
}

/** A signed agreement is a milestone once it is the last; all others are at once. */
const milestoneOf = ({ stage }: Transition, act: Act) =>
  act.name === 'sign' && !act.last ? undefined : (stage as Parameters<typeof stageAfter>[2])

/** May this role do this from this state? Details may still object. */
export const mayTake = (name: Exclude<ActName, 'submit'>, role: Role, status: Status): boolean => {
  const { who, from } = TRANSITIONS[name]
  return who.includes(role) && from[status] !== undefined
}

/** Takes one step of an application's life, or tells why not; nothing is changed in place. */
export function take(application: Application, act: Act): Taken {
  const transition = TRANSITIONS[act.name]
  const { actor } = act
  if (!transition.who.includes(actor.role)) return { ok: false, refusal: 'ROLE' }
  if (transition.from[application.status] === undefined) return { ok: false, refusal: 'STATE' }
  const refusal = objectionTo(application, act)
  if (refusal) return { ok: false, refusal }

  const changed = changesBy(application, act)
  const status = nextStatus(transition, application, changed)
  const stage = stageAfter(application.stage, status, milestoneOf(transition, act))
  const clock = clockAfter(application.clock, transition.clock, status, actor.today)
  const effects = effectsOf(transition, act)
  const entry: TimelineEntry = {
    at: actor.at,
    act: act.name,
    status,
    stage,
    by: SIDES[actor.role],
    actor: actor.id,
    why: sentenceOf(act, effects.hold === 'consume'),
    ...(effects.clause ? { clause: effects.clause } : {}),
  }
  const takesCase = actor.role === 'specialist' && application.assignee?.personId !== actor.id
  const after = {
    ...application,
    ...changed,
    ...(takesCase ? { assignee: { personId: actor.id, name: actor.name ?? '' } } : {}),
    status,
    stage,
    clock,
    dueBy: pausedSince(clock) === null ? dueDay(clock, actor.today) : null,
    timeline: [...application.timeline, entry],
    version: application.version + 1,
  }
  return { ok: true, application: { ...after, queueKey: queueKeyOf(after) }, effects }
}
