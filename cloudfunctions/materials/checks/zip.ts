/** Archives are kept unopened; whoever opens one later must not be surprised. */
const MOST_FILES = 5000
const MOST_UNPACKED = 1024 ** 3
/** Images pack to a third, texts to a tenth. */
const MOST_RATIO = 200
/** Small archives may hold one large empty picture. */
const ALWAYS_FINE = 10 * 1024 * 1024

const END = Buffer.from('PK\x05\x06', 'latin1')
const END_BYTES = 22
const ENTRY = 0x02014b50
const ENTRY_BYTES = 46

/** Where the record that ends an archive begins; null when the bytes do not end as an archive. */
export function endRecordOf(bytes: Buffer): number | null {
  for (
    let at = bytes.lastIndexOf(END);
    at >= 0;
    at = at > 0 ? bytes.lastIndexOf(END, at - 1) : -1
  ) {
    const whole = at + END_BYTES <= bytes.length
    if (whole && at + END_BYTES + bytes.readUInt16LE(at + 20) === bytes.length) return at
  }
  return null
}

interface Entry {
  name: string
  packed: number
  unpacked: number
}

/** The files that the archive's directory names; null when it does not add up. */
function entriesOf(bytes: Buffer): Entry[] | null {
  const end = endRecordOf(bytes)
  if (end === null) return null
  const count = bytes.readUInt16LE(end + 10)
  let at = bytes.readUInt32LE(end + 16)
  const entries: Entry[] = []
  for (; entries.length < count; ) {
    if (at + ENTRY_BYTES > end || bytes.readUInt32LE(at) !== ENTRY) return null
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset))
    entries.push({
      name: bytes.toString('utf8', at + ENTRY_BYTES, at + ENTRY_BYTES + name!),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
    })
    at += ENTRY_BYTES + name! + extra! + comment!
  }
  return at === end ? entries : null
}

const leadsOut = (name: string): boolean =>
  /^([/\\]|[a-z]:)/i.test(name) || name.split(/[/\\]/).includes('..')

const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0)

/** @returns what is wrong with the archive, or null */
export function faultInZip(bytes: Buffer): string | null {
  const entries = entriesOf(bytes)
  if (!entries || entries.length === 0) return '这份压缩包打不开，请重新打包'
  if (entries.some(({ name }) => leadsOut(name))) return '压缩包里的文件名不对，请重新打包'
  const packed = sum(entries.map((entry) => entry.packed))
  const unpacked = sum(entries.map((entry) => entry.unpacked))
  const most = Math.min(MOST_UNPACKED, Math.max(ALWAYS_FINE, bytes.length * MOST_RATIO))
  const tooMuch = entries.length > MOST_FILES || packed > bytes.length || unpacked > most
  return tooMuch ? '压缩包解开后太大，请减少文件' : null
}
