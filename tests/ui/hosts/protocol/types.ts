/** One row of the protocol: takes the request's params, answers its result. */
export type Handler = (params: Params) => unknown
export type Handlers = Record<string, Handler>

/** Params as the client sends them; each handler knows which of them its method has. */
export interface Params {
  pageId: number
  elementId: string
  selector: string
  method: string
  functionName: string
  functionDeclaration: string
  type: string
  path: string
  name: string
  names: string[]
  args: unknown[]
  data: Record<string, unknown>
  detail: unknown
  result: unknown
  touches: TouchPoint[]
  changedTouches: TouchPoint[]
}

export interface TouchPoint {
  identifier?: number
  clientX?: number
  clientY?: number
}

/** Sends an event: `App.logAdded`, `App.exceptionThrown`, `App.bindingCalled`. */
export type Emit = (event: string, params: object) => void

/** How a connection wants its mini-program started; told in the endpoint's query. */
export interface Start {
  /** Address of the local cloud. */
  cloud: string
  /** Who is asking; empty for nobody yet (browsers only). */
  openid: string
  width: number
  height: number
  /** The phone itself is dark. */
  dark: boolean
}

/** One started mini-program, which lives as long as its connection. */
export interface Session {
  handlers: Handlers
  close(): Promise<void>
}

export type Open = (start: Start, emit: Emit) => Promise<Session>
