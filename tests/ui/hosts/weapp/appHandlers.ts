import { plain } from '../protocol/plain'
import type { Emit, Handler, Handlers } from '../protocol/types'
import type { PageHandle, RawSession, Runtime } from './runtime'

const describe = ({ pageId, path, query }: PageHandle) => ({ pageId, path, query })

export interface AppParts {
  runtime: Runtime
  session: RawSession
  mock: Handler
  emit: Emit
  /** Console entries go out only from the moment somebody listens. */
  listen(): void
  answerModal(confirm: boolean): void
}

/** Everything asked of the app and of the tool around it. */
export function appHandlers(parts: AppParts): Handlers {
  const { runtime, session, mock, emit, listen, answerModal } = parts
  const native: Record<string, () => void> = {
    confirmModal: () => answerModal(true),
    cancelModal: () => answerModal(false),
  }
  return {
    'Tool.getInfo': () => ({ SDKVersion: '3.7.0', version: 'weapp-host' }),
    'Tool.close': () => {},
    'Tool.native': ({ method }) => {
      if (!native[method]) throw new Error(`native ${method} is not there`)
      native[method]()
    },
    'App.exit': () => {},
    'App.enableLog': listen,
    'App.getCurrentPage': async () => describe(await runtime.currentPage()),
    'App.getPageStack': async () => ({
      pageStack: (await runtime.getCurrentPages()).map(describe),
    }),
    'App.callWxMethod': async ({ method, args }) => {
      const given = method === 'navigateBack' ? [{ delta: 1, ...(args[0] as object) }] : args
      return { result: plain(await runtime.callWxMethod(method, ...given)) }
    },
    'App.callFunction': async ({ functionDeclaration, args }) => ({
      result: plain(await runtime.evaluate(functionDeclaration, ...args)),
    }),
    'App.mockWxMethod': mock,
    'App.addBinding': ({ name }) => {
      const binding = (...args: unknown[]) => emit('App.bindingCalled', { name, args: plain(args) })
      session.evaluateRuntime('(name, binding) => { globalThis[name] = binding }', [name, binding])
    },
    'App.captureScreenshot': () => {
      throw new Error('this host has no layout')
    },
  }
}
