/** Stands in every file for what must not reach anybody. */
export const PAYLOAD = '<script>HOSTILE_PAYLOAD</script>'

export const payload = Buffer.from(PAYLOAD)

/** Whole numbers as bytes: `le(2, 1, 4)` is 1 and 4 in two bytes each, low byte first. */
export const le = (size: 2 | 4, ...numbers: number[]): Buffer => {
  const all = Buffer.alloc(size * numbers.length)
  numbers.forEach((number, i) => void all.writeUIntLE(number, i * size, size))
  return all
}

export const be32 = (number: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(number >>> 0)
  return bytes
}

/** CRC-32 as PNG and ZIP have it. */
export function checksum(bytes: Buffer): number {
  let sum = ~0
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  return ~sum >>> 0
}
