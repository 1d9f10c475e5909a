/**
 * Accessibility attributes that WeChat's components take and Taro's templates leave out.
 * The empty string means "no default value" in Taro's template notation.
 */
const aria = {
  'aria-role': '',
  'aria-label': '',
  'aria-hidden': '',
  'aria-checked': '',
  'aria-selected': '',
  'aria-disabled': '',
  'aria-modal': '',
  'aria-live': '',
  'aria-expanded': '',
}

/** Components that carry them, as Taro names them. */
export const accessibleComponents = {
  View: aria,
  Text: { 'aria-role': '', 'aria-label': '', 'aria-hidden': '' },
  Image: { 'aria-label': '', 'aria-hidden': '' },
  Input: { 'aria-label': '' },
  Textarea: { 'aria-label': '' },
  Picker: { 'aria-label': '', 'aria-role': '' },
}
