import type { ReactNode } from 'react'

/** On a phone WeChat says who is asking: none of this is built into the mini-program. */
const inBrowser = process.env.TARO_ENV === 'h5'

/** What stands before every page while nobody is chosen. */
export const useIdentityCover: () => ReactNode = inBrowser
  ? require('./useIdentityCover').useIdentityCover
  : () => undefined

/** The way to become someone else, on the page 我的. */
export const IdentityEntry: () => ReactNode = inBrowser
  ? require('./IdentityEntry').IdentityEntry
  : () => null
