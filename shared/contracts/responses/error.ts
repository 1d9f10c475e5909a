import type { CancelDecision, Decision, Reason } from '../../decision/decision'

export const ERROR_CODES = [
  'INVALID_REQUEST',
  'NOT_BOUND',
  'NOT_FOUND',
  'FORBIDDEN',
  'INELIGIBLE',
  'INCOMPLETE',
  'CONFLICT',
  'IDEMPOTENCY_MISMATCH',
  'CONSENT_REQUIRED',
  'TOO_MANY_REQUESTS',
  'INTERNAL',
] as const
export type ErrorCode = (typeof ERROR_CODES)[number]

/** Why a function did not do what was asked. */
export interface FunctionError {
  code: ErrorCode
  /** One Chinese sentence. */
  message: string
  /** INVALID_REQUEST: where the fault is, e.g. `facts.diagnosis.on`. */
  path?: string
  /** INELIGIBLE: the reasons of the decision. */
  reasons?: Reason[]
  /** INELIGIBLE, INCOMPLETE; for a cancel that is not possible the CancelDecision. */
  decision?: Decision | CancelDecision
  /** CONSENT_REQUIRED: ids still needed. */
  consents?: string[]
  /** INTERNAL: to be told to the hotline. */
  trace?: string
}

export type Answer<T extends object> = ({ ok: true } & T) | { ok: false; error: FunctionError }
