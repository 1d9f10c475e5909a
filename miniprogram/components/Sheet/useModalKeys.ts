import { useEffect, useRef } from 'react'

const REACHABLE = 'button:not([disabled]), a[href], input, textarea, select, [tabindex="0"]'

/** Tab goes round inside `sheet`; Escape closes it. */
const listen = (sheet: HTMLElement, close: () => void) => (event: KeyboardEvent) => {
  if (event.key === 'Escape') close()
  if (event.key !== 'Tab') return
  const reachable = Array.from(sheet.querySelectorAll<HTMLElement>(REACHABLE))
  const first = reachable[0]
  const last = reachable[reachable.length - 1]
  const inside = sheet.contains(document.activeElement)
  if (!first || !last) return
  if (event.shiftKey && (!inside || document.activeElement === first)) last.focus()
  else if (!event.shiftKey && (!inside || document.activeElement === last)) first.focus()
  else return
  event.preventDefault()
}

/**
 * Keeps the keyboard inside a sheet for as long as it is there, and gives the focus back. Browsers
 * only: WeChat has no keyboard to keep, and its screen readers heed aria-modal.
 */
export const useModalKeys = (id: string, onClose: () => void): void => {
  const close = useRef(onClose)
  close.current = onClose
  useEffect(() => {
    if (process.env.TARO_ENV !== 'h5') return
    const before = document.activeElement as HTMLElement | null
    const sheet = document.getElementById(id)
    if (!sheet) return
    const onKey = listen(sheet, () => close.current())
    sheet.setAttribute('tabindex', '-1')
    // It cannot take the focus before it has begun to slide in.
    const shown = setTimeout(() => sheet.focus({ preventScroll: true }), 50)
    document.addEventListener('keydown', onKey)
    return () => {
      clearTimeout(shown)
      document.removeEventListener('keydown', onKey)
      before?.focus({ preventScroll: true })
    }
  }, [id])
}
