import { deflateRawSync } from 'node:zlib'
import { checksum, le } from './bytes'

export interface Packed {
  name: string
  data: Buffer
  /** What the directory says it unpacks to. */
  unpacked?: number
}

interface Written {
  local: Buffer
  entry(at: number): Buffer
}

function write({ name, data, unpacked = data.length }: Packed): Written {
  const packed = deflateRawSync(data)
  const path = Buffer.from(name)
  const common = Buffer.concat([
    le(2, 20, 0, 8, 0, 0),
    le(4, checksum(data), packed.length, unpacked),
    le(2, path.length, 0),
  ])
  return {
    local: Buffer.concat([Buffer.from('PK\x03\x04'), common, path, packed]),
    entry: (at) =>
      Buffer.concat([
        ...[Buffer.from('PK\x01\x02'), le(2, 20), common, le(2, 0, 0, 0), le(4, 0, at)],
        path,
      ]),
  }
}

/** An archive of these files. */
export function zip(...files: Packed[]): Buffer {
  const written = files.map(write)
  let at = 0
  const entries = written.map(({ local, entry }) => {
    const here = entry(at)
    at += local.length
    return here
  })
  const directory = Buffer.concat(entries)
  const end = Buffer.concat([
    Buffer.from('PK\x05\x06'),
    le(2, 0, 0, files.length, files.length),
    le(4, directory.length, at),
    le(2, 0),
  ])
  return Buffer.concat([...written.map(({ local }) => local), directory, end])
}
