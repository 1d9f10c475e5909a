import { oneLine } from '../protocol/plain'
import type { Handlers, Params } from '../protocol/types'
import type { ElementAnswer, Elements } from './elements'
import type { NodeHandle } from './runtime'

const LONG_PRESS_MS = 350

const first = (found: ElementAnswer[], selector: string): ElementAnswer => {
  const [element] = found
  if (!element) throw new Error(`no such element: ${selector}`)
  return element
}

/** Public properties of the components that have some; the client refuses to read others. */
const PUBLIC = ['value', 'checked', 'disabled', 'src', 'scrollTop', 'scrollLeft', 'current']

const propertyOf = async (handle: NodeHandle, name: string): Promise<unknown> =>
  name === '__propPublic'
    ? Object.fromEntries(PUBLIC.map((one) => [one, true]))
    : ((await handle.attr(name)) ?? null)

const classes = (value: string | undefined) => value?.trim() ?? null

/** Everything asked of an element. There is no layout: offsets and sizes are refused. */
export function elementHandlers(elements: Elements): Handlers {
  let touchedAt = 0
  const { get, inside, trigger } = elements

  const call = async ({ elementId, functionName, args }: Params): Promise<unknown> => {
    const handle = await get(elementId)
    const [a, b] = args
    if (functionName === 'input.input' || functionName === 'textarea.input')
      return trigger(elementId, 'input', { value: String(a), cursor: String(a).length })
    if (functionName === 'switch.tap') {
      const on = (await handle.attr('checked')) === 'true'
      return trigger(elementId, 'change', { value: !on })
    }
    if (functionName === 'slider.slideTo') return trigger(elementId, 'change', { value: a })
    if (functionName === 'swiper.swipeTo') return trigger(elementId, 'change', { current: a })
    if (functionName === 'scroll-view.scrollTo')
      return trigger(elementId, 'scroll', { scrollLeft: a, scrollTop: b })
    throw new Error(`${functionName} needs layout, which this host has not`)
  }

  const noLayout = (): never => {
    throw new Error('this host has no layout')
  }

  return {
    'Element.getElement': async ({ elementId, selector }) =>
      first(await inside(elementId, selector), selector),
    'Element.getElements': async ({ elementId, selector }) => ({
      elements: await inside(elementId, selector),
    }),
    'Element.getDOMProperties': async ({ elementId, names }) => {
      if (names.some((name) => name !== 'innerText')) noLayout()
      return { properties: [oneLine(await (await get(elementId)).text())] }
    },
    'Element.getAttributes': async ({ elementId, names }) => {
      const handle = await get(elementId)
      const values = names.map(async (name) => classes(await handle.attr(name)))
      return { attributes: await Promise.all(values) }
    },
    'Element.getProperties': async ({ elementId, names }) => {
      const handle = await get(elementId)
      return { properties: await Promise.all(names.map((name) => propertyOf(handle, name))) }
    },
    'Element.getStyles': noLayout,
    'Element.getOffset': noLayout,
    'Element.getWXML': async ({ elementId }) => ({ wxml: await (await get(elementId)).wxml() }),
    'Element.tap': ({ elementId }) => trigger(elementId, 'tap'),
    'Element.triggerEvent': ({ elementId, type, detail }) => trigger(elementId, type, detail),
    'Element.touchstart': () => {
      touchedAt = Date.now()
    },
    'Element.touchmove': () => {},
    'Element.touchend': ({ elementId }) =>
      Date.now() - touchedAt >= LONG_PRESS_MS ? trigger(elementId, 'longpress') : undefined,
    'Element.callFunction': async (params) => ({ result: (await call(params)) ?? null }),
  }
}
