import { downloadFile, openDocument, previewImage } from '@tarojs/taro'

/** Can it be shown as a picture, going by its name? */
export const isPicture = (name: string): boolean => /\.(jpe?g|png|webp)$/i.test(name)

/** WeChat shows a document from a file on the phone; a browser opens its address. */
const openDocumentAt = async (url: string): Promise<void> => {
  if (process.env.TARO_ENV === 'h5') {
    window.open(url, '_blank', 'noopener')
    return
  }
  const { tempFilePath } = await downloadFile({ url })
  await openDocument({ filePath: tempFilePath, showMenu: false })
}

/** Opens a file by its address: pictures full screen, to be zoomed and leafed through with `others`. */
export const openFile = async (name: string, url: string, others = [url]): Promise<void> => {
  if (isPicture(name)) await previewImage({ urls: others, current: url })
  else await openDocumentAt(url)
}
