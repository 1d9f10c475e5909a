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

const bound = ({ attribs = {} }: RenderedNode, event: string): boolean =>
  ['bind', 'bind:', 'catch', 'catch:'].some((prefix) => `${prefix}${event}` in attribs)

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

    /** An event rises to the nearest element that listens to it, as on a phone. */
    async trigger(elementId: string, event: string, detail?: unknown): Promise<void> {
      const handle = await get(elementId)
      let node: RenderedNode | null | undefined = handle.node
      while (node && !bound(node, event)) node = node.parent
      const sid = node?.attribs?.['data-sid']
      if (!node || sid === undefined) throw new Error(`nothing listens to ${event} here`)
      const page = await findPage(placeOf(elementId).pageId)
      const [listener] = await page.$$(`[data-sid="${sid}"]`)
      await listener?.trigger(event, detail === undefined ? {} : { detail })
    },
  }
}

export type Elements = ReturnType<typeof createElements>
