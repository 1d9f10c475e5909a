/** What a thing is and says to a screen reader. */
export interface Aria {
  role?: string
  label?: string
  /** True hides it: the words beside it already say it. */
  hidden?: boolean
  checked?: boolean
  selected?: boolean
  disabled?: boolean
  expanded?: boolean
  modal?: boolean
  live?: 'polite' | 'assertive'
  /** Level of a heading, browsers only. */
  level?: number
}

const text = (value: boolean | undefined) => (value === undefined ? undefined : String(value))

const present = (props: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined)) as Record<
    string,
    string
  >

/** The same meaning in the attribute names of this build's target. */
export const aria = (is: Aria): Record<string, string> => {
  const common = {
    'aria-label': is.label,
    'aria-hidden': text(is.hidden),
    'aria-checked': text(is.checked),
    'aria-selected': text(is.selected),
    'aria-disabled': text(is.disabled),
    'aria-expanded': text(is.expanded),
    'aria-modal': text(is.modal),
    'aria-live': is.live,
  }
  return process.env.TARO_ENV === 'weapp'
    ? present({ ...common, 'aria-role': is.role })
    : present({ ...common, role: is.role, 'aria-level': is.level ? String(is.level) : undefined })
}

/**
 * The same for a field people type into. In a browser Taro wraps the real <input>, and only
 * nativeProps reach it.
 */
export const inputAria = (label: string): Record<string, unknown> =>
  process.env.TARO_ENV === 'h5' ? { nativeProps: { 'aria-label': label } } : { 'aria-label': label }
