import { oneLine, plain } from '../../protocol/plain'
import type { Handlers } from '../../protocol/types'
import { all, elementOf, one, wxmlOf } from './elements'
import { touch } from './touch'

type Named = Record<string, unknown>

const own = (element: HTMLElement): Named => element as unknown as Named

const classesOf = (element: HTMLElement): string =>
  oneLine(element.className.replace(/\bhydrated\b/, ''))

/** What the component has beyond any element: the client refuses to read others. */
const publicOf = (element: HTMLElement): Named => {
  const names: Named = {}
  for (const name in element) if (!(name in HTMLElement.prototype)) names[name] = true
  return names
}

const propertyOf = (element: HTMLElement, name: string): unknown =>
  name === '__propPublic' ? publicOf(element) : plain(own(element)[name])

const domProperty = (element: HTMLElement, name: string): unknown =>
  name === 'innerText' ? oneLine(element.innerText) : own(element)[name]

const styleOf = (element: HTMLElement, name: string): string => {
  const styles = getComputedStyle(element)
  return styles.getPropertyValue(name) || String(styles[name as keyof CSSStyleDeclaration] ?? '')
}

const offsetOf = (element: HTMLElement) => {
  const { left, top } = element.getBoundingClientRect()
  return { left: left + window.scrollX, top: top + window.scrollY }
}

/** A browser's list stands where WeChat has its wheel, whose value is a place. */
function turnTo(list: HTMLSelectElement, place: number): void {
  const option = [...list.options].filter(({ disabled }) => !disabled)[place]
  if (!option) throw new Error(`the list has no place ${place}`)
  list.value = option.value
  list.dispatchEvent(new Event('change', { bubbles: true }))
}

const trigger = (element: HTMLElement, type: string, detail: unknown): void => {
  if (type === 'tap') element.click()
  else if (type === 'change' && element instanceof HTMLSelectElement)
    turnTo(element, Number((detail as { value: unknown }).value))
  else element.dispatchEvent(new CustomEvent(type, { bubbles: true, detail }))
}

export const elementHandlers: Handlers = {
  'Element.getElement': ({ elementId, selector }) => one(elementOf(elementId), selector),
  'Element.getElements': ({ elementId, selector }) => ({
    elements: all(elementOf(elementId), selector),
  }),
  'Element.getDOMProperties': ({ elementId, names }) => ({
    properties: names.map((name) => domProperty(elementOf(elementId), name)),
  }),
  'Element.getAttributes': ({ elementId, names }) => ({
    attributes: names.map((name) => {
      const element = elementOf(elementId)
      return name === 'class' ? classesOf(element) : element.getAttribute(name)
    }),
  }),
  'Element.getProperties': ({ elementId, names }) => ({
    properties: names.map((name) => propertyOf(elementOf(elementId), name)),
  }),
  'Element.getStyles': ({ elementId, names }) => ({
    styles: names.map((name) => styleOf(elementOf(elementId), name)),
  }),
  'Element.getOffset': ({ elementId }) => offsetOf(elementOf(elementId)),
  'Element.getWXML': ({ elementId, type }) => ({
    wxml: wxmlOf(elementOf(elementId), type === 'outer'),
  }),
  'Element.touchstart': ({ elementId, touches }) =>
    touch(elementOf(elementId), 'touchstart', touches),
  'Element.touchmove': ({ elementId, touches }) =>
    touch(elementOf(elementId), 'touchmove', touches),
  'Element.touchend': ({ elementId, changedTouches }) =>
    touch(elementOf(elementId), 'touchend', changedTouches),
  'Element.triggerEvent': ({ elementId, type, detail }) =>
    trigger(elementOf(elementId), type, detail),
}
