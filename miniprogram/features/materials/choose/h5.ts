import { typeOf } from './typeOf'
import type { Choose, Picked } from './types'

const PHOTOS = 'image/jpeg,image/png,image/webp'
const FILES = `${PHOTOS},application/pdf,.dcm,.zip`

const pickedOf = (file: File): Picked => ({
  path: URL.createObjectURL(file),
  name: file.name,
  size: file.size,
  type: file.type || typeOf(file.name),
})

/** The browser's own chooser: unlike Taro's it also takes PDFs and says what a file is. */
export const choose: Choose = (source, most) =>
  new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = source === 'file' ? FILES : PHOTOS
    input.multiple = source !== 'camera' && most > 1
    if (source === 'camera') input.setAttribute('capture', 'environment')
    input.onchange = () =>
      resolve(
        Array.from(input.files ?? [])
          .slice(0, most)
          .map(pickedOf),
      )
    input.oncancel = () => resolve([])
    input.click()
  })
