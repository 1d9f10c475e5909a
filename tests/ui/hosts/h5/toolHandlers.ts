import type { Page } from 'playwright-core'
import type { Emit, Handlers } from '../protocol/types'

/** Taro draws WeChat's modal in the page. */
const MODAL: Record<string, string> = {
  confirmModal: '.taro-model__confirm',
  cancelModal: '.taro-model__cancel',
}

/** Everything asked of the tool around the app. */
export function toolHandlers(page: Page, emit: Emit, listen: () => void): Handlers {
  return {
    'Tool.getInfo': () => ({ SDKVersion: '3.7.0', version: 'h5-host' }),
    'Tool.close': () => {},
    'Tool.native': async ({ method }) => {
      const button = MODAL[method]
      if (!button) throw new Error(`native ${method} is not there`)
      await page.locator(button).last().tap({ timeout: 2000 })
    },
    'App.exit': () => {},
    'App.enableLog': listen,
    'App.captureScreenshot': async () => ({
      data: (await page.screenshot()).toString('base64'),
    }),
    'App.addBinding': ({ name }) =>
      page.exposeFunction(name, (...args: unknown[]) => emit('App.bindingCalled', { name, args })),
  }
}
