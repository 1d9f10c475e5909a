import { createMocks } from '../../protocol/mocks'
import { plain } from '../../protocol/plain'
import type { Handlers, Params } from '../../protocol/types'
import { all, one } from './elements'
import { currentPage, pageRoot, pageStack } from './pages'
import { callOf, taro } from './taro'

// biome-ignore lint/complexity/noBannedTypes: the client sends functions of every shape.
const compile = (source: string): Function => new Function(`return (${source})`)()

const NAVIGATION = /^(navigateTo|navigateBack|redirectTo|reLaunch|switchTab)$/
const NAVIGATION_MS = 1500

/** Taro's navigations in a browser do not always settle; where they led is asked for anyway. */
const settled = (navigating: unknown): Promise<unknown> =>
  Promise.race([navigating, new Promise((done) => setTimeout(done, NAVIGATION_MS))])

const callWx = async ({ method, args }: Params): Promise<unknown> => {
  const given = method === 'navigateBack' ? [{ delta: 1, ...(args[0] as object) }] : args
  const answer = callOf(method)(...given)
  return NAVIGATION.test(method) ? settled(answer) : answer
}

/** Functions that tests send find what a mini-program has. */
const evaluate = ({ functionDeclaration, args }: Params): unknown => {
  const { getCurrentPages, getApp } = taro()
  Object.assign(window, { wx: taro(), getCurrentPages, getApp })
  return compile(functionDeclaration)(...args)
}

const valueAt = (root: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((value, name) => (value as Record<string, unknown> | null)?.[name], root)

const noData = (): never => {
  throw new Error('a page has no data in a browser')
}

export const appHandlers: Handlers = {
  'App.getCurrentPage': currentPage,
  'App.getPageStack': () => ({ pageStack: pageStack() }),
  'App.callWxMethod': async (params) => ({ result: plain(await callWx(params)) }),
  'App.callFunction': async (params) => ({ result: plain(await evaluate(params)) }),
  'App.mockWxMethod': createMocks(taro, compile),
  'Page.getElement': ({ pageId, selector }) => one(pageRoot(pageId), selector),
  'Page.getElements': ({ pageId, selector }) => ({ elements: all(pageRoot(pageId), selector) }),
  'Page.getWindowProperties': ({ names }) => ({
    properties: names.map((name) => valueAt(window, name)),
  }),
  'Page.getData': noData,
  'Page.setData': noData,
  'Page.callMethod': noData,
}
