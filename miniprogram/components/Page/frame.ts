import { createContext, type ReactNode } from 'react'

/** What the app tells every page, so that <Page> need not know any feature. */
export interface Frame {
  dark: boolean
  large: boolean
  /** Stands in place of every page's content, e.g. while nobody is chosen in a browser. */
  cover?: ReactNode
  /** Stands above every page's sheets: what has to be answered first. */
  asks?: ReactNode
}

export const FrameContext = createContext<Frame>({ dark: false, large: false })
