import type { Page } from 'playwright-core'

interface TempFile {
  tempFilePath: string
}

const bytesOf = ({ tempFilePath }: TempFile): Buffer =>
  Buffer.from(tempFilePath.slice(tempFilePath.indexOf(',') + 1), 'base64')

const typeOf = ({ tempFilePath }: TempFile): string =>
  tempFilePath.slice('data:'.length, tempFilePath.indexOf(';'))

/**
 * The app opens the browser's own chooser, which no call of WeChat's stands for: it gets the files
 * that a mocked `chooseMedia` answers, so that one mock serves on every host.
 */
export function fillChoosers(page: Page): void {
  page.on('filechooser', async (chooser) => {
    const { tempFiles = [] } = (await page.evaluate(() =>
      (window.__taro.chooseMedia as (options: object) => Promise<object>)({}),
    )) as { tempFiles?: TempFile[] }
    const files = tempFiles.map((file, index) => ({
      name: `photo-${index + 1}.jpg`,
      mimeType: typeOf(file),
      buffer: bytesOf(file),
    }))
    await chooser.setFiles(chooser.isMultiple() ? files : files.slice(0, 1))
  })
}
