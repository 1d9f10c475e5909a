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
}

type Schema = v.GenericSchema<unknown, unknown>

/** One row of a function's table: what it takes, who may, what it does. */
export interface Action {
  request: Schema
  needs: 'openid' | 'person' | 'specialist'
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

/** An action of the desk; members are answered FORBIDDEN. */
export const forSpecialists = <S extends v.GenericSchema>(
  request: S,
  act: (input: v.InferOutput<S>, caller: Member) => Promise<object>,
): Action => ({ request, needs: 'specialist', act: act as Action['act'] })
