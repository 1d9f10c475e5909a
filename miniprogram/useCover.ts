import type { ReactNode } from 'react'

/** What stands before every page: in a browser, the question who is asking. */
export const useCover: () => ReactNode =
  process.env.TARO_ENV === 'h5' ? require('./features/identity').useIdentityCover : () => undefined
