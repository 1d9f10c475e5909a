import type { Stage } from '../../contracts/vocabulary'
import type { Status } from '../states'
import type { ActName, Role } from './acts'

/** What an act does to the uses held; `by-clause`: released, or consumed where the clause says so. */
export type HoldEffect = 'keep' | 'consume' | 'release' | 'by-clause'

/** What an act does to the provider's working days. */
export type ClockEffect = 'keep' | 'pause' | 'resume' | 'restart' | 'met'

/** `same`: the state stays. `back`: to where it was before papers were asked for. */
export type Next = Status | 'same' | 'back'

export interface Transition {
  who: readonly Role[]
  from: Partial<Record<Status, Next>>
  hold: HoldEffect
  clock: ClockEffect
  /** Milestone reached, beside those that a state brings by itself. */
  stage?: Stage
}

const all = <S extends Status>(next: Next, ...from: S[]) =>
  Object.fromEntries(from.map((status) => [status, next])) as Partial<Record<Status, Next>>

const keep = { hold: 'keep', clock: 'keep' } as const
const desk = ['specialist'] as const
const person = ['person'] as const
const both = ['person', 'specialist'] as const
const timer = ['clock'] as const

/** Before the day is fixed; papers may still be asked for. */
const PREPARING = ['submitted', 'accepted', 'arranging'] as const
const IN_HAND = ['accepted', 'arranging'] as const
const FIXED = ['scheduled', 'in-progress'] as const

/** The life of an application in one table: (state, act) → next state, who may, what follows. */
export const TRANSITIONS: Record<Exclude<ActName, 'submit'>, Transition> = {
  accept: { who: desk, from: all('accepted', 'submitted'), ...keep },
  'take-over': {
    who: desk,
    from: all('same', ...PREPARING, 'waiting-for-you', ...FIXED),
    ...keep,
  },
  'ask-for': {
    who: desk,
    from: all('waiting-for-you', ...PREPARING, 'waiting-for-you'),
    hold: 'keep',
    clock: 'pause',
  },
  retake: {
    who: desk,
    from: all('waiting-for-you', ...PREPARING, 'waiting-for-you'),
    hold: 'keep',
    clock: 'pause',
  },
  review: { who: desk, from: all('same', ...PREPARING, 'waiting-for-you', ...FIXED), ...keep },
  supplement: {
    who: person,
    from: { ...all('same', ...PREPARING), 'waiting-for-you': 'back' },
    hold: 'keep',
    clock: 'resume',
  },
  decline: {
    who: desk,
    from: all('declined', ...PREPARING, 'waiting-for-you', 'scheduled'),
    hold: 'release',
    clock: 'keep',
  },
  'offer-hospitals': { who: desk, from: all('arranging', ...IN_HAND), ...keep },
  'choose-hospital': {
    who: both,
    from: all('arranging', ...IN_HAND),
    ...keep,
    stage: 'hospital-chosen',
  },
  sign: { who: both, from: all('arranging', ...IN_HAND), ...keep, stage: 'agreement-signed' },
  'send-records': { who: desk, from: all('arranging', ...IN_HAND), ...keep, stage: 'records-sent' },
  notify: {
    who: desk,
    from: { ...all('arranging', ...IN_HAND), scheduled: 'same' },
    hold: 'keep',
    clock: 'met',
    stage: 'notified',
  },
  schedule: { who: desk, from: all('scheduled', ...IN_HAND), hold: 'keep', clock: 'met' },
  reschedule: {
    who: person,
    from: { ...all('same', ...PREPARING), scheduled: 'arranging' },
    hold: 'keep',
    clock: 'restart',
  },
  begin: {
    who: desk,
    from: all('in-progress', ...IN_HAND, 'scheduled'),
    hold: 'keep',
    clock: 'met',
  },
  complete: { who: desk, from: all('completed', ...FIXED), hold: 'consume', clock: 'met' },
  'no-show': { who: desk, from: all('no-show', ...FIXED), hold: 'consume', clock: 'keep' },
  cancel: {
    who: person,
    from: all('cancelled', ...PREPARING, 'waiting-for-you', ...FIXED),
    hold: 'by-clause',
    clock: 'keep',
  },
  rate: { who: person, from: all('same', 'completed'), ...keep },
  'mark-overdue': { who: timer, from: all('same', ...PREPARING), ...keep },
  abandon: {
    who: timer,
    from: all('cancelled', 'waiting-for-you'),
    hold: 'release',
    clock: 'keep',
  },
}
