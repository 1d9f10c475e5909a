import type { NodeHandle, PageHandle, RenderedNode } from './runtime'

/** Where an element is found again: by Taro's name for its node, else by its place. */
interface Place {
  pageId: number
  sid: string | undefined
  selector: string
  index: number
  within: Place | null
}

export interface ElementAnswer {
  elementId: string
  tagName: string
}

type FindPage = (pageId: number) => Promise<PageHandle>

/** Events that rise from where they happen to the page. */
const RISING = new Set(['tap', 'longpress', 'touchstart', 'touchmove', 'touchend', 'touchcancel'])

const holds = ({ attribs = {} }: RenderedNode, prefixes: string[], event: string): boolean =>
  prefixes.some((prefix) => `${prefix}${event}` in attribs)

/** Taro's names of the elements that hear the event, from the innermost out, up to one that catches. */
function listenersTo(event: string, from: RenderedNode): string[] {
  const listeners: string[] = []
  for (let node: RenderedNode | null | undefined = from; node; node = node.parent) {
    const sid = node.attribs?.['data-sid']
    const catches = holds(node, ['catch', 'catch:'], event)
    if (sid && (catches || holds(node, ['bind', 'bind:'], event))) listeners.push(sid)
    if (catches) break
  }
  return listeners
}

const targetOf = ({ attribs = {} }: RenderedNode) => ({
  id: attribs.id ?? '',
  dataset: { sid: attribs['data-sid'] },
})

/** Handles that outlive renders: what the runtime gives out are pictures of one render. */
export function createElements(findPage: FindPage) {
  const places = new Map<string, Place>()
  const known = new Map<string, string>()

  const resolve = async (place: Place): Promise<NodeHandle> => {
    const { sid, selector, index, within, pageId } = place
    const page = await findPage(pageId)
    const found = sid
      ? (await page.$$(`[data-sid="${sid}"]`))[0]
      : (await (within ? await resolve(within) : page).$$(selector))[index]
    if (!found) throw new Error(`the element ${selector} is gone`)
    return found
  }

  const register = async (handle: NodeHandle, place: Place): Promise<ElementAnswer> => {
    const key = `${place.pageId} ${place.sid ?? `${place.selector} ${place.index}`}`
    const named = place.sid === undefined ? undefined : known.get(key)
    const elementId = named ?? `element-${places.size + 1}`
    places.set(elementId, place)
    known.set(key, elementId)
    return { elementId, tagName: (await handle.tagName()) ?? 'view' }
  }

  const placeOf = (elementId: string): Place => {
    const place = places.get(elementId)
    if (!place) throw new Error(`no such element: ${elementId}`)
    return place
  }

  const all = async (
    pageId: number,
    selector: string,
    within: Place | null,
  ): Promise<ElementAnswer[]> => {
    const root = within ? await resolve(within) : await findPage(pageId)
    const handles = await root.$$(selector)
    return Promise.all(
      handles.map(async (handle, index) => {
        const sid = await handle.attr('data-sid')
        return register(handle, { pageId, sid: sid || undefined, selector, index, within })
      }),
    )
  }

  const get = (elementId: string): Promise<NodeHandle> => resolve(placeOf(elementId))

  return {
    get,
    onPage: (pageId: number, selector: string) => all(pageId, selector, null),
    inside: (elementId: string, selector: string) =>
      all(placeOf(elementId).pageId, selector, placeOf(elementId)),

    /**
     * An event goes to the nearest element that listens, and one that rises goes on from there to
     * all others: Taro waits for the outermost before it tells anybody.
     */
    async trigger(elementId: string, event: string, detail?: unknown): Promise<void> {
      const { node } = await get(elementId)
      const [first, ...outer] = listenersTo(event, node)
      if (!first) throw new Error(`nothing listens to ${event} here`)
      const page = await findPage(placeOf(elementId).pageId)
      const target = targetOf(node)
      for (const sid of RISING.has(event) ? [first, ...outer] : [first]) {
        const [listener] = await page.$$(`[data-sid="${sid}"]`)
        await listener?.trigger(event, { ...(detail !== undefined && { detail }), target })
      }
    },
  }
}

export type Elements = ReturnType<typeof createElements>
