import { inflateSync } from 'node:zlib'
import { endRecordOf } from './zip'

/** Actions by which a document does something by itself when it is opened (ISO 32000-1, 12.6.4). */
const ACTIVE = ['/JavaScript', '/Launch', '/RichMedia', '/ImportData', '/SubmitForm']

/** Bytes that the object streams of one document may unpack to, together. */
const MOST_UNPACKED = 32 * 1024 * 1024
/** A dictionary before its stream is shorter. */
const DICTIONARY = 4096

/** A letter of a name may be written as `#` and two hex digits (ISO 32000-1, 7.3.5). */
const plain = (text: string): string =>
  text.replace(/#([0-9a-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )

const isActive = (text: string): boolean => {
  const names = plain(text)
  return ACTIVE.some((name) => names.includes(name))
}

/** A stream that holds objects, and so names that the bytes do not show. */
function unpacked(dictionary: string, data: Buffer, most: number): string | null {
  if (!/\/Filter/.test(dictionary)) return data.toString('latin1')
  if (!/\/Filter\s*\[?\s*\/(FlateDecode|Fl)\s*[\]/>]/.test(dictionary)) return null
  if (dictionary.includes('/Predictor')) return null
  try {
    return inflateSync(data, { maxOutputLength: Math.max(most, 1) }).toString('latin1')
  } catch {
    return null
  }
}

/** Whether every object stream can be looked into and holds no action. */
function objectsAreQuiet(text: string, bytes: Buffer): boolean {
  let left = MOST_UNPACKED
  for (const { index, 0: keyword } of text.matchAll(/(?<!end)stream\r?\n/g)) {
    const before = text.slice(Math.max(0, index - DICTIONARY), index)
    const dictionary = plain(before.slice(before.lastIndexOf(' obj') + 1))
    if (!/\/(ObjStm|First)\b/.test(dictionary)) continue
    const from = index + keyword.length
    const end = text.indexOf('endstream', from)
    const objects = end < 0 ? null : unpacked(dictionary, bytes.subarray(from, end), left)
    if (objects === null || isActive(objects)) return false
    left -= objects.length
  }
  return true
}

/**
 * A PDF is kept as it is, so it must be whole, nothing but a PDF, and do nothing by itself.
 * @returns what is wrong with it, or null
 */
export function faultInPdf(bytes: Buffer): string | null {
  const text = bytes.toString('latin1')
  const end = text.lastIndexOf('%%EOF')
  if (end < 0) return '这份 PDF 不完整，请重新导出'
  if (/[^\s\0]/.test(text.slice(end + 5)) || endRecordOf(bytes))
    return '这份 PDF 里夹带了别的内容，请重新导出'
  if (isActive(text) || !objectsAreQuiet(text, bytes))
    return '这份 PDF 含有脚本或自动操作，请打印为 PDF 后重试'
  return null
}
