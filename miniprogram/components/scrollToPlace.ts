import { pageScrollTo } from '@tarojs/taro'
import { titleMetrics } from './TitleBar/metrics'

const GAP = 24

/** Time until what stands above has its full height. */
const DRAWN_MS = 250

/** Below the title row, which stays while the page scrolls. */
const covered = (): number => {
  const { top, height } = titleMetrics()
  return (Number.parseFloat(top) || 0) + Number.parseFloat(height) + GAP
}

/** Scrolls the page to an element by its id, once it has been drawn. */
export const scrollToPlace = (id: string): void => {
  setTimeout(() => {
    pageScrollTo({ selector: `#${id}`, offsetTop: -covered(), duration: 240 }).catch(() => {})
  }, DRAWN_MS)
}
