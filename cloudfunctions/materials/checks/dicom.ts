/** Bytes before `DICM`, free for any use (DICOM PS3.10, 7.1), and so for another file's beginning. */
export const PREAMBLE = 128

/** (0002,0000) UL, four bytes: the element with which the meta information begins. */
const FIRST_ELEMENT = Buffer.from([0x02, 0x00, 0x00, 0x00, 0x55, 0x4c, 0x04, 0x00])

/** @returns what is wrong with the image, or null */
export function faultInDicom(bytes: Buffer): string | null {
  const from = PREAMBLE + 4
  const begins = bytes.subarray(from, from + FIRST_ELEMENT.length).equals(FIRST_ELEMENT)
  return begins ? null : '这份影像文件不完整，请重新导出'
}
