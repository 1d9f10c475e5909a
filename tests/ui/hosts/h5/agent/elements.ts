/** Components as WeChat names them; in a browser Taro draws them as `taro-<name>-core`. */
const COMPONENTS = [
  ...['view', 'text', 'button', 'input', 'textarea', 'image', 'scroll-view', 'swiper-item'],
  ...['swiper', 'switch', 'slider', 'picker-view', 'picker', 'form', 'label', 'checkbox-group'],
  ...['checkbox', 'radio-group', 'radio', 'icon', 'progress', 'rich-text', 'navigator', 'video'],
]
const EDGE = '(?=$|[\\s>+~,.#:\\[)])'
const NAMES = new RegExp(`(^|[\\s>+~,(])(${COMPONENTS.join('|')})${EDGE}`, 'g')

const inBrowser = (selector: string): string => selector.replace(NAMES, '$1taro-$2-core')

export const tagNameOf = (element: Element): string =>
  element.tagName.toLowerCase().replace(/^taro-(.*)-core$/, '$1')

const elements = new Map<string, HTMLElement>()
const ids = new WeakMap<Element, string>()

const register = (element: HTMLElement) => {
  const elementId = ids.get(element) ?? `element-${elements.size + 1}`
  ids.set(element, elementId)
  elements.set(elementId, element)
  return { elementId, tagName: tagNameOf(element) }
}

/** React keeps its elements over renders, and so a handle lives as long as its element. */
export function elementOf(elementId: string): HTMLElement {
  const element = elements.get(elementId)
  if (!element?.isConnected) throw new Error(`the element ${elementId} is gone`)
  return element
}

export const all = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll<HTMLElement>(inBrowser(selector))].map(register)

export function one(root: ParentNode, selector: string) {
  const element = root.querySelector<HTMLElement>(inBrowser(selector))
  if (!element) throw new Error(`no such element: ${selector}`)
  return register(element)
}

/** WXML as WeChat would show it, near enough to be read. */
export const wxmlOf = (element: HTMLElement, outer: boolean): string =>
  (outer ? element.outerHTML : element.innerHTML)
    .replace(/<(\/?)taro-([a-z-]+)-core/g, '<$1$2')
    .replace(/\s*\bhydrated\b/g, '')
