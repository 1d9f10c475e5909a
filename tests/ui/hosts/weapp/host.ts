import { createMocks } from '../protocol/mocks'
import { plain } from '../protocol/plain'
import type { Emit, Open } from '../protocol/types'
import { appHandlers } from './appHandlers'
import { cloudOf } from './cloud'
import { elementHandlers } from './elementHandlers'
import { createElements } from './elements'
import { createModals } from './modals'
import { pageHandlers } from './pageHandlers'
import { phoneOf } from './phone'
import { type ConsoleEntry, launchRuntime, type RawSession, type Runtime } from './runtime'

/** Errors do not survive JSON; their stack does. */
const words = (value: unknown): unknown =>
  value instanceof Error || (value as Error | null)?.stack ? (value as Error).stack : plain(value)

function listenTo(runtime: Runtime, emit: Emit) {
  const kept: ConsoleEntry[] = []
  let listening = false
  const tell = ({ level, args }: ConsoleEntry) =>
    emit('App.logAdded', { type: level, args: args.map(words) })
  runtime.on('console', (entry) => {
    if (listening) tell(entry)
    else kept.push(entry)
  })
  return () => {
    listening = true
    for (const entry of kept.splice(0)) tell(entry)
  }
}

/** Hosts the built mini-program of `projectPath` in this process, without WeChat and without layout. */
export const weappHost =
  (projectPath: string): Open =>
  async (start, emit) => {
    const modals = createModals()
    let session: RawSession | undefined
    let listen = () => {}
    const runtime = await launchRuntime({
      projectPath,
      onSessionCreated: (handle) => {
        listen = listenTo(handle, emit)
      },
      configureSession: (raw) => {
        session = raw
        const { showModal } = modals
        Object.assign(raw.getWx(), phoneOf(start), { cloud: cloudOf(start), showModal })
      },
    })
    const raw = session as unknown as RawSession
    const compile = (source: string) =>
      raw.evaluateRuntime(`() => (${source})`, []) as (...args: unknown[]) => unknown
    const findPage = async (pageId: number) => {
      const page = (await runtime.getCurrentPages()).find((one) => one.pageId === pageId)
      if (!page) throw new Error(`page ${pageId} has gone`)
      return page
    }
    const elements = createElements(findPage)
    const mock = createMocks(() => raw.getWx(), compile)
    const parts = { runtime, session: raw, mock, emit, listen, answerModal: modals.answerLast }
    return {
      handlers: {
        ...appHandlers(parts),
        ...pageHandlers(elements, findPage),
        ...elementHandlers(elements),
      },
      close: () => runtime.close(),
    }
  }
