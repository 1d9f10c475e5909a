import type * as v from 'valibot'
import type { Role } from '../../shared/contracts/documents/binding'
import type { Now } from './clock'

/** Who asks, and when. */
export interface Caller {
  openid: string
  now: Now
  /** Of this run; in every log line and every INTERNAL answer. */
  trace: string
}

/** A caller bound to a person. */
export interface Member extends Caller {
  personId: string
  role: Role
  /** Settles once the binding was read: at once, save in an action `forKnownMembers`. */
  confirmed: Promise<void>
}

type Schema = v.GenericSchema<unknown, unknown>

/** One row of a function's table: what it takes, who may, what it does. */
export interface Action {
  request: Schema
  needs: 'openid' | 'person' | 'specialist'
  /** May begin with the person this instance saw last behind the OPENID. */
  eager?: boolean
  act(input: unknown, caller: Member): Promise<object>
}

/** An action for everybody who comes from WeChat. */
export const forAnyone = <S extends v.GenericSchema>(
  request: S,
  act: (input: v.InferOutput<S>, caller: Caller) => Promise<object>,
): Action => ({ request, needs: 'openid', act: act as Action['act'] })

/** An action for those bound to a person; others are answered NOT_BOUND. */
export const forMembers = <S extends v.GenericSchema>(
  request: S,
  act: (input: v.InferOutput<S>, caller: Member) => Promise<object>,
): Action => ({ request, needs: 'person', act: act as Action['act'] })

/**
 * As `forMembers`, but without waiting for the binding where this instance has read it before. What
 * it answers is held back until the binding is confirmed; if it writes, it must await
 * `member.confirmed` before its commit.
 */
export const forKnownMembers = <S extends v.GenericSchema>(
  request: S,
  act: (input: v.InferOutput<S>, caller: Member) => Promise<object>,
): Action => ({ ...forMembers(request, act), eager: true })

/** An action of the desk; members are answered FORBIDDEN. */
export const forSpecialists = <S extends v.GenericSchema>(
  request: S,
  act: (input: v.InferOutput<S>, caller: Member) => Promise<object>,
): Action => ({ request, needs: 'specialist', act: act as Action['act'] })
