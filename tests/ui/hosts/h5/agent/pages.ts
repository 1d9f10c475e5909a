import { plain } from '../../protocol/plain'
import { taro } from './taro'

const ids = new Map<string, number>()

/** Taro's path carries a stamp that tells two instances of one page apart. */
const idOf = (path: string): number => {
  const id = ids.get(path) ?? ids.size + 1
  ids.set(path, id)
  return id
}

const queryOf = (params: Record<string, string> = {}) =>
  Object.fromEntries(
    Object.entries(params).filter(([name]) => name !== 'stamp' && name !== '$taroTimestamp'),
  )

export const pageStack = () =>
  taro()
    .getCurrentPages()
    .map(({ path, route, $taroParams }) => ({
      pageId: idOf(path),
      path: route.replace(/^\//, ''),
      query: plain(queryOf($taroParams)),
    }))

export const currentPage = () => {
  const page = pageStack().pop()
  if (!page) throw new Error('no page is open')
  return page
}

export function pageRoot(pageId: number): HTMLElement {
  const page = taro()
    .getCurrentPages()
    .find(({ path }) => idOf(path) === pageId)
  const root = page && document.getElementById(page.path)
  if (!root) throw new Error(`page ${pageId} has gone`)
  return root
}
