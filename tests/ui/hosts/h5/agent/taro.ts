export interface TaroPage {
  path: string
  route: string
  $taroParams?: Record<string, string>
}

type Call = (...args: unknown[]) => unknown

/** Taro as the test build leaves it open; see config/taro/interceptable.ts. */
export interface OpenTaro extends Record<string, unknown> {
  getCurrentPages(): TaroPage[]
  getApp(): unknown
}

declare global {
  interface Window {
    __taro: OpenTaro
  }
}

export const taro = (): OpenTaro => window.__taro

export const callOf = (name: string): Call => {
  const call = taro()[name]
  if (typeof call !== 'function') throw new Error(`wx.${name} is not a function`)
  return call as Call
}
