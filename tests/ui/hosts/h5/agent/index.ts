import type { Handlers, Params } from '../../protocol/types'
import { appHandlers } from './appHandlers'
import { elementHandlers } from './elementHandlers'
import { elementOf } from './elements'

const handlers: Handlers = { ...appHandlers, ...elementHandlers }

/** The half of the host that lives in the page; the other half reaches it as `window.__agent`. */
const agent = {
  element: elementOf,
  async handle(method: string, params: Params): Promise<unknown> {
    const handler = handlers[method]
    if (!handler) throw new Error(`unknown method ${method}`)
    return (await handler(params)) ?? {}
  },
}

export type Agent = typeof agent

declare global {
  interface Window {
    __agent: Agent
  }
}

window.__agent = agent
