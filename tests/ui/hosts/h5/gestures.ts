import type { ElementHandle, Page } from 'playwright-core'
import type { Handlers, Params } from '../protocol/types'

/** Until it is in sight, still, and nothing lies over it. A tap given up too early may yet have been made. */
const TAP_MS = 20_000

/** What a finger or a keyboard does; the browser does it, not a script. */
export function gestureHandlers(page: Page): Handlers {
  const handleOf = async (elementId: string): Promise<ElementHandle<HTMLElement>> => {
    const handle = await page.evaluateHandle((id) => window.__agent.element(id), elementId)
    return handle.asElement()!
  }

  const tap = async (elementId: string): Promise<void> => {
    const handle = await handleOf(elementId)
    await handle.tap({ timeout: TAP_MS })
  }

  /** Taro wraps the real field; a bare one is its own. */
  const write = async (elementId: string, value: unknown, field: string): Promise<void> => {
    const handle = await handleOf(elementId)
    const inner = (await handle.$(field)) ?? handle
    if (await handle.evaluate((element) => element.tagName === 'SELECT'))
      await handle.selectOption(String(value))
    else await inner.fill(String(value))
  }

  const read = async (elementId: string, name: 'scrollTop' | 'scrollLeft'): Promise<unknown> =>
    (await handleOf(elementId)).evaluate((element, property) => element[property], name)
  const extent = async (elementId: string, name: 'scrollWidth' | 'scrollHeight') =>
    (await handleOf(elementId)).evaluate((element, property) => element[property], name)

  const functions: Record<string, (id: string, ...args: never[]) => Promise<unknown>> = {
    'input.input': (id, value) => write(id, value, 'input'),
    'textarea.input': (id, value) => write(id, value, 'textarea'),
    'switch.tap': tap,
    'scroll-view.scrollTo': async (id, left, top) =>
      (await handleOf(id)).evaluate((element, at) => element.scrollTo(at[0]!, at[1]!), [left, top]),
    'scroll-view.scrollTop': (id) => read(id, 'scrollTop'),
    'scroll-view.scrollLeft': (id) => read(id, 'scrollLeft'),
    'scroll-view.scrollWidth': (id) => extent(id, 'scrollWidth'),
    'scroll-view.scrollHeight': (id) => extent(id, 'scrollHeight'),
  }

  const call = async ({ elementId, functionName, args }: Params): Promise<unknown> => {
    const run = functions[functionName]
    if (!run) throw new Error(`${functionName} is not there`)
    return run(elementId, ...(args as never[]))
  }

  return {
    'Element.tap': ({ elementId }) => tap(elementId),
    'Element.callFunction': async (params) => ({ result: (await call(params)) ?? null }),
  }
}
