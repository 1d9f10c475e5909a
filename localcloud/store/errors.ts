/** Codes that wx-server-sdk 4.0.2 maps to numbers; any other string arrives there as -501001. */
export type CloudErrorCode =
  | 'INVALID_PARAM'
  | 'INVALID_REQUEST_SOURCE'
  | 'SYS_ERR'
  | 'DATABASE_REQUEST_FAILED'
  | 'DATABASE_COLLECTION_NOT_EXIST'
  | 'DATABASE_COLLECTION_ALREADY_EXIST'
  | 'DATABASE_TRANSACTION_CONFLICT'
  | 'DATABASE_TRANSACTION_FAIL'
  | 'STORAGE_REQUEST_FAIL'
  | 'STORAGE_FILE_NONEXIST'
  | 'FUNCTIONS_REQUEST_FAIL'
  | 'FUNCTIONS_EXECUTE_FAIL'

/** An answer of the cloud that is an error: travels to the SDK as `{code, message}`. */
export class CloudError extends Error {
  constructor(
    readonly code: CloudErrorCode,
    message: string,
  ) {
    super(message)
  }
}

/** Raised at the operation; the SDK shows only its text, so the text names the code too. */
export const conflict = (what: string) =>
  new CloudError(
    'DATABASE_TRANSACTION_CONFLICT',
    `[ResourceUnavailable.TransactionConflict] DATABASE_TRANSACTION_CONFLICT: ${what}`,
  )

/** Names collection and index, never the value: keys may be personal. */
export const duplicate = (collection: string, index: string) =>
  new CloudError(
    'DATABASE_REQUEST_FAILED',
    `[FailedOperation.DuplicateWrite] E11000 duplicate key error collection: ${collection} index: ${index}`,
  )

export const requestFailed = (message: string) => new CloudError('DATABASE_REQUEST_FAILED', message)

export const invalidParam = (message: string) => new CloudError('INVALID_PARAM', message)

export const noTransaction = (why: string) => new CloudError('DATABASE_TRANSACTION_FAIL', why)
