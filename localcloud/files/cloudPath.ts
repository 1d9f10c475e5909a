import { BUCKET, ENV_ID } from '../options'

const PREFIX = `cloud://${ENV_ID}.${BUCKET}/`

/** A path inside the bucket: no parent folders, no empty parts, no control characters. */
export function isCloudPath(path: unknown): path is string {
  if (typeof path !== 'string' || path.length === 0 || Buffer.byteLength(path) > 512) return false
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
  if (/[\u0000-\u001f\u007f\\?#%]/.test(path)) return false
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
}

export const fileIdOf = (path: string): string => PREFIX + path

/** @returns the path a file id names, or null when it is not one of this cloud */
export function pathOf(fileId: string): string | null {
  const path = fileId.startsWith(PREFIX) ? fileId.slice(PREFIX.length) : ''
  return isCloudPath(path) ? path : null
}
