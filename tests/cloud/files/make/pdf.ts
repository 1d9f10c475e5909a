import { deflateSync } from 'node:zlib'

const PAGES = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[]/Count 0>>']

/** A document of these objects; `catalog` goes into the first. */
export function pdf(catalog = '', ...more: Buffer[]): Buffer {
  const first = PAGES[0]!.replace('>>', `${catalog}>>`)
  const bodies = [Buffer.from(first), Buffer.from(PAGES[1]!), ...more]
  const objects = bodies.map((body, i) =>
    Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')]),
  )
  const head = Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')
  let at = head.length
  const places = objects.map(({ length }) => {
    const here = at
    at += length
    return `${String(here).padStart(10, '0')} 00000 n \n`
  })
  const tail = [
    `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`,
    `trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${at}\n%%EOF\n`,
  ]
  return Buffer.concat([head, ...objects, ...tail.map((text) => Buffer.from(text))])
}

/** A stream of objects, packed. */
export function objectStream(text: Buffer, entries = '/Filter/FlateDecode'): Buffer {
  const data = deflateSync(text)
  const dictionary = `<</Type/ObjStm/N 1/First 4/Length ${data.length}${entries}>>\nstream\n`
  return Buffer.concat([Buffer.from(dictionary), data, Buffer.from('\nendstream')])
}
