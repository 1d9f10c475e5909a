/** Codes the client adds to those of the cloud functions: the answer never came. */
export type LocalErrorCode = 'NETWORK' | 'TIMEOUT' | 'ABORTED'

/** What a cloud function says when it does not do what was asked. */
export interface CallError {
  code: string
  message: string
  /** Where in the request the fault is, e.g. `facts.hospital`. */
  path?: string
  /** Decision that explains INELIGIBLE and INCOMPLETE. */
  decision?: unknown
  /** Ids of the consents still needed (CONSENT_REQUIRED). */
  consents?: string[]
  /** Trace id (INTERNAL), to be told to the hotline. */
  trace?: string
}

/** No answer came: what was asked may have happened all the same. */
export const isUnheard = ({ code }: CallError): boolean => code === 'NETWORK' || code === 'TIMEOUT'

export type Refusal = { ok: false; error: CallError }

/** Every call answers this and never throws. */
export type Answer<T> = ({ ok: true } & T) | Refusal

export const refusal = (code: LocalErrorCode, message: string): Refusal => ({
  ok: false,
  error: { code, message },
})

/** Takes what came over the wire for an answer only if it has the shape of one. */
export const asAnswer = <T>(value: unknown): Answer<T> => {
  const answer = value as Answer<T> | null
  if (answer && typeof answer === 'object' && typeof answer.ok === 'boolean') return answer
  return refusal('NETWORK', '服务器的回答看不懂')
}
