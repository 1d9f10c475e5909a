import type { ErrorCode, FunctionError } from '../../shared/contracts/responses/error'

/** A reason not to do what was asked, told to the caller as it is. Everything else thrown becomes INTERNAL. */
export class Refusal extends Error {
  readonly error: FunctionError

  constructor(
    code: ErrorCode,
    message: string,
    more: Omit<FunctionError, 'code' | 'message'> = {},
  ) {
    super(code)
    this.error = { code, message, ...more }
  }
}

/** For what is absent and for what belongs to others alike: nothing in it may tell the two apart. */
export const notFound = () => new Refusal('NOT_FOUND', '没有找到')

export const notBound = () => new Refusal('NOT_BOUND', '还没有绑定身份')

/** For an OPENID whose person has gone over to another one. */
export const boundElsewhere = () =>
  new Refusal('NOT_BOUND', '您的身份已绑定到另一个微信，这里的绑定已经结束', { path: 'binding' })

/** For an application that a relative lets the caller read: the relative acts on it. */
export const othersToAct = () =>
  new Refusal('FORBIDDEN', '这是亲属自己的申请，您可以查看，要由本人办理')

/** @param path where in the request the fault is, e.g. `facts.diagnosis.on` */
export const invalid = (path: string, message: string) =>
  new Refusal('INVALID_REQUEST', message, { path })

export const conflict = (message: string, more: Omit<FunctionError, 'code' | 'message'> = {}) =>
  new Refusal('CONFLICT', message, more)
