/** The part of `ws` that the hosts use; the package brings no types. */
declare module 'ws' {
  import type { EventEmitter } from 'node:events'
  import type { IncomingMessage } from 'node:http'
  import type { AddressInfo } from 'node:net'

  export interface WebSocket extends EventEmitter {
    readonly OPEN: number
    readonly readyState: number
    send(text: string): void
  }

  export class WebSocketServer {
    constructor(options: { port: number; host: string })
    address(): AddressInfo
    once(event: 'listening', listener: () => void): this
    once(event: 'error', listener: (error: Error) => void): this
    on(event: 'connection', listener: (socket: WebSocket, request: IncomingMessage) => void): this
  }
}
