import type { CloudAdapter, CloudEvent, FunctionName, Upload } from './adapter'
import { type Answer, isUnheard } from './answer'

export type { CloudEvent, FunctionName, Upload } from './adapter'
export { type Answer, type CallError, isUnheard, type Refusal } from './answer'
export { type Attempts, attempts } from './attempt'

/** The build keeps only one of the two: TARO_ENV is a constant by then. */
const adapter: CloudAdapter =
  process.env.TARO_ENV === 'weapp' ? require('./weapp').weapp : require('./h5').h5

const TIMEOUT_MS = 10_000

/** Called once by the app before anything else asks the cloud. */
export const openCloud = (): void => adapter.open()

/**
 * Asks a cloud function; never throws.
 * `again: true` asks a second time when no answer came. Give it only to what may happen twice
 * without harm: reading, or an act that carries its requestId.
 */
export const call = async <T>(
  name: FunctionName,
  event: CloudEvent,
  { again = false, timeoutMs = TIMEOUT_MS }: { again?: boolean; timeoutMs?: number } = {},
): Promise<Answer<T>> => {
  const answer = await adapter.call<T>(name, event, timeoutMs)
  const unheard = !answer.ok && isUnheard(answer.error)
  return again && unheard ? adapter.call<T>(name, event, timeoutMs) : answer
}

/** Sends a local file to the path a ticket of `materials` named. `onProgress` gets percents. */
export const upload = (
  cloudPath: string,
  filePath: string,
  onProgress: (percent: number) => void = () => {},
): Upload => adapter.upload(cloudPath, filePath, onProgress)

/** The code an SMS brought, where the browser's own machine delivers it; null on a phone. */
export const deliveredCode = (phone: string): Promise<string | null> => adapter.deliveredCode(phone)
