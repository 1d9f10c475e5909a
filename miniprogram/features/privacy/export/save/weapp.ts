import Taro from '@tarojs/taro'
import type { Save } from './types'

/** Written on the phone and handed to a chat of the person's choice: WeChat has no downloads. */
export const save: Save = async (name, text) => {
  const filePath = `${Taro.env.USER_DATA_PATH}/${name}`
  try {
    await new Promise<void>((resolve, reject) => {
      Taro.getFileSystemManager().writeFile({
        ...{ filePath, data: text, encoding: 'utf8' },
        success: () => resolve(),
        fail: reject,
      })
    })
    await Taro.shareFileMessage({ filePath, fileName: name })
    return true
  } catch {
    return false
  }
}
