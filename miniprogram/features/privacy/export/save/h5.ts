import type { Save } from './types'

/** The browser's own download. */
export const save: Save = async (name, text) => {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // The download has taken it by the next turn.
  setTimeout(() => URL.revokeObjectURL(url), 1000)
  return true
}
