import { chooseMedia, chooseMessageFile } from '@tarojs/taro'
import { photoName } from '@/copy/materials'
import { typeOf } from './typeOf'
import type { Choose, Picked } from './types'

const photos = async (source: 'camera' | 'album', most: number): Promise<Picked[]> => {
  const { tempFiles } = await chooseMedia({
    count: source === 'camera' ? 1 : Math.min(9, most),
    mediaType: ['image'],
    sourceType: [source],
    sizeType: ['compressed'],
  })
  return tempFiles.map(({ tempFilePath, size }, index) => {
    const type = typeOf(tempFilePath) || 'image/jpeg'
    return { path: tempFilePath, size, type, name: photoName(index + 1) }
  })
}

const files = async (most: number): Promise<Picked[]> => {
  const { tempFiles } = await chooseMessageFile({
    count: Math.min(9, most),
    type: 'file',
    extension: ['pdf', 'jpg', 'jpeg', 'png', 'dcm', 'zip'],
  })
  return tempFiles.map(({ path, name, size }) => ({ path, name, size, type: typeOf(name) }))
}

/** WeChat's camera, album and chat files; turning back rejects, which counts as nothing picked. */
export const choose: Choose = (source, most) =>
  (source === 'file' ? files(most) : photos(source, most)).catch(() => [])
