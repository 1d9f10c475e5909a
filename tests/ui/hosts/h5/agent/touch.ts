import type { TouchPoint } from '../../protocol/types'

/** A touch event in the middle of the element, or where the points say. */
export function touch(element: HTMLElement, type: string, points: TouchPoint[] = [{}]): void {
  const { x, y, width, height } = element.getBoundingClientRect()
  const touches = points.map(
    (point, index) =>
      new Touch({
        ...{ identifier: index, clientX: x + width / 2, clientY: y + height / 2 },
        ...point,
        target: element,
      }),
  )
  const down = type === 'touchend' ? [] : touches
  element.dispatchEvent(
    new TouchEvent(type, {
      ...{ bubbles: true, cancelable: true },
      ...{ touches: down, targetTouches: down, changedTouches: touches },
    }),
  )
}
