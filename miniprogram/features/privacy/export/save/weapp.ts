import type { Save } from './types'

interface Ends {
  success(): void
  fail(): void
}

/** WeChat’s own object in its callback form, which older versions know too. */
declare const wx: {
  env: { USER_DATA_PATH: string }
  getFileSystemManager(): {
    writeFile(options: { filePath: string; data: string; encoding: 'utf8' } & Ends): void
  }
  shareFileMessage(options: { filePath: string; fileName: string } & Ends): void
}

const ended = (start: (ends: Ends) => void): Promise<boolean> =>
  new Promise((resolve) => {
    start({ success: () => resolve(true), fail: () => resolve(false) })
  })

/** Written on the phone and handed to a chat of the person's choice: WeChat has no downloads. */
export const save: Save = async (name, text) => {
  const filePath = `${wx.env.USER_DATA_PATH}/${name}`
  const written = await ended((ends) =>
    wx.getFileSystemManager().writeFile({ filePath, data: text, encoding: 'utf8', ...ends }),
  )
  return written && ended((ends) => wx.shareFileMessage({ filePath, fileName: name, ...ends }))
}
