import { showToast } from '@tarojs/taro'

/** A word in passing that nobody has to read: what matters stands on the page instead. */
export const toast = (words: string): void => {
  showToast({ title: words, icon: 'none', duration: 2000 })
}
