import sharp from 'sharp'
import { PAYLOAD, payload } from './bytes'
import { type HostileFile, LOOKED_AT, stoppedAt } from './hostileFile'

const SVG = `<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)">${PAYLOAD}</svg>`
const GIF_SCRIPT = `GIF89a/*\0\0\0*/=1;alert('HOSTILE_PAYLOAD')`

const called = (name: string, bytes: Buffer, type: string): HostileFile => ({
  ...{ name, bytes, announced: { type }, becomes: LOOKED_AT },
})
const saidSo = (name: string, bytes: Buffer, type: string): HostileFile => ({
  ...{ name, bytes, announced: { type }, becomes: stoppedAt('ticket', 'type') },
})

/** Files of kinds that are not taken, under their own name and under another. */
export async function strangers(): Promise<HostileFile[]> {
  const gif = Buffer.from(GIF_SCRIPT, 'latin1')
  const png = await sharp(Buffer.alloc(300), { raw: { width: 10, height: 10, channels: 3 } })
    .png()
    .toBuffer()
  return [
    called('page.jpg', Buffer.from(`<!doctype html>${PAYLOAD}`), 'image/jpeg'),
    called('page-with-mark.jpg', Buffer.from(`\ufeff<html>${PAYLOAD}`), 'image/jpeg'),
    called('drawing-with-script.png', Buffer.from(SVG), 'image/png'),
    called('script.jpg', gif, 'image/jpeg'),
    called('png-called-jpeg.jpg', png, 'image/jpeg'),
    called('program.pdf', Buffer.concat([Buffer.from('MZ\x90\0'), payload]), 'application/pdf'),
    called('text.dcm', payload, 'application/dicom'),
    called('bitmap.png', Buffer.concat([Buffer.from('BM'), Buffer.alloc(200)]), 'image/png'),
    saidSo('drawing-with-script.svg', Buffer.from(SVG), 'image/svg+xml'),
    saidSo('script.gif', gif, 'image/gif'),
    saidSo('page.html', payload, 'text/html'),
    saidSo('type-of-the-language.jpg', png, 'constructor'),
  ]
}
