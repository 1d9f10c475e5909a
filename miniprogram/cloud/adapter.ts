import type { Answer } from './answer'

export type FunctionName =
  | 'account'
  | 'benefits'
  | 'applications'
  | 'materials'
  | 'relatives'
  | 'desk'
  | 'privacy'

/** What a function is asked; the action picks one row of its table. */
export type CloudEvent = { action: string } & Record<string, unknown>

/** An upload under way. `done` never rejects. */
export interface Upload {
  done: Promise<Answer<{ fileID: string }>>
  abort(): void
}

/** One of the two ways to the cloud: WeChat's own, or HTTP to the local cloud. */
export interface CloudAdapter {
  /** Called once when the app starts. */
  open(): void
  call<T>(name: FunctionName, event: CloudEvent, timeoutMs: number): Promise<Answer<T>>
  /** `onProgress` gets whole percents, 0–100. */
  upload(cloudPath: string, filePath: string, onProgress: (percent: number) => void): Upload
  /** Code of the newest SMS to this phone, where the cloud's machine stands in for the network. */
  deliveredCode(phone: string): Promise<string | null>
}
