import { type Browser, type ConsoleMessage, chromium, type Page } from 'playwright-core'
import type { Emit, Handlers, Open, Params, Start } from '../protocol/types'
import { agentScript } from './agentScript'
import { fillChoosers } from './fileChooser'
import { gestureHandlers } from './gestures'
import { toolHandlers } from './toolHandlers'

const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run']
const READY_MS = 30_000

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium',
    args: [...ARGS, '--disable-background-networking', '--disable-component-update'],
  })

/** What the browser itself says has no arguments. */
const args = async (message: ConsoleMessage): Promise<unknown[]> => {
  const given = message.args()
  if (given.length === 0) return [message.text()]
  return Promise.all(given.map((one) => one.jsonValue().catch(() => message.text())))
}

function listenTo(page: Page, emit: Emit) {
  const kept: ConsoleMessage[] = []
  let listening = false
  const tell = async (message: ConsoleMessage) =>
    emit('App.logAdded', { type: message.type(), args: await args(message) })
  page.on('console', (message) => {
    if (listening) tell(message)
    else kept.push(message)
  })
  page.on('pageerror', ({ message, stack }) =>
    emit('App.exceptionThrown', { exceptionDetails: { text: message, stack } }),
  )
  return () => {
    listening = true
    for (const message of kept.splice(0)) tell(message)
  }
}

const openPage = async (browser: Browser, start: Start): Promise<Page> => {
  const { width, height, dark } = start
  const context = await browser.newContext({
    ...{ viewport: { width, height }, deviceScaleFactor: 1, isMobile: true, hasTouch: true },
    ...{ colorScheme: dark ? 'dark' : 'light', locale: 'zh-CN', timezoneId: 'Asia/Shanghai' },
    reducedMotion: 'reduce',
  })
  await context.addInitScript({ content: await agentScript() })
  return context.newPage()
}

/** The page's own half of the protocol; asked again when a navigation took the answer away. */
const inPage = (page: Page, method: string) => async (params: Params) => {
  await page.waitForFunction(() => Boolean(window.__taro), null, { timeout: READY_MS })
  return page.evaluate(([name, given]) => window.__agent.handle(name, given), [
    method,
    params,
  ] as const)
}

const pageHandlers = (page: Page): Handlers =>
  new Proxy({} as Handlers, { get: (_, method) => inPage(page, String(method)) })

/** Hosts the browser build, as the local cloud serves it, in Chromium: real layout and touch. */
export const h5Host =
  (browser: Browser): Open =>
  async (start, emit) => {
    const page = await openPage(browser, start)
    const listen = listenTo(page, emit)
    fillChoosers(page)
    await page.goto(start.openid ? `${start.cloud}/?as=${start.openid}` : start.cloud)
    await page.waitForSelector('.taro_page', { timeout: READY_MS })
    const own = { ...toolHandlers(page, emit, listen), ...gestureHandlers(page) }
    const rest = pageHandlers(page)
    return {
      handlers: new Proxy(own, { get: (table, method: string) => table[method] ?? rest[method] }),
      close: () => page.context().close(),
    }
  }
