import { type Browser, chromium, type Locator, type Page } from 'playwright-core'
import sharp from 'sharp'

const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run']
const PHONE = { width: 375, height: 812 }

/** A photo of a sheet of paper, as a phone takes it. */
const photo = async (name: string) => ({
  name,
  mimeType: 'image/jpeg',
  buffer: await sharp({
    create: { width: 300, height: 400, channels: 3, background: '#f7f5ee' },
  })
    .jpeg()
    .toBuffer(),
})

/** Somebody with a phone: what they see, tap and choose. */
export interface Person {
  page: Page
  faults: string[]
  open(path: string): Promise<void>
  /** The part of the page now in front; earlier pages stay behind it. */
  see(selector: string): Locator
  tap(selector: string): Promise<void>
  /** Takes photos of the paper whose page is open, and waits until they are up. */
  takePhotos(kind: string, count: number): Promise<void>
  leave(): Promise<void>
}

export async function personWithPhone(url: string, openid: string): Promise<Person> {
  const browser: Browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium',
    args: ARGS,
  })
  const context = await browser.newContext({
    ...{ viewport: PHONE, isMobile: true, hasTouch: true, reducedMotion: 'reduce' },
    ...{ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' },
  })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', ({ message }) => faults.push(message))
  await page.goto(`${url}/?as=${openid}`)

  const see = (selector: string) => page.locator(`${selector}:visible`).last()
  const tap = (selector: string) => see(selector).click()
  return {
    ...{ page, faults, see, tap },
    async open(path) {
      await page.goto(`${url}/#${path}`)
    },
    async takePhotos(kind, count) {
      const photos = Array.from({ length: count }, (_, index) => photo(`照片${index + 1}.jpg`))
      const chooser = page.waitForEvent('filechooser')
      await tap(`#tile-album-${kind}`)
      await (await chooser).setFiles(await Promise.all(photos))
      await page
        .locator('.hq-photo--done:visible')
        .nth(count - 1)
        .waitFor()
    },
    leave: () => browser.close(),
  }
}
