import { plain } from '../protocol/plain'
import type { Handlers } from '../protocol/types'
import type { Elements } from './elements'
import type { PageHandle } from './runtime'

/** Everything asked of a page. */
export function pageHandlers(
  elements: Elements,
  findPage: (pageId: number) => Promise<PageHandle>,
): Handlers {
  return {
    'Page.getElement': async ({ pageId, selector }) => {
      const [element] = await elements.onPage(pageId, selector)
      if (!element) throw new Error(`no such element: ${selector}`)
      return element
    },
    'Page.getElements': async ({ pageId, selector }) => ({
      elements: await elements.onPage(pageId, selector),
    }),
    'Page.getData': async ({ pageId, path }) => ({
      data: plain(await (await findPage(pageId)).data(path)),
    }),
    'Page.setData': async ({ pageId, data }) => (await findPage(pageId)).setData(data),
    'Page.callMethod': async ({ pageId, method, args }) => ({
      result: plain(await (await findPage(pageId)).callMethod(method, ...args)),
    }),
    'Page.getWindowProperties': () => {
      throw new Error('this host has no layout')
    },
  }
}
