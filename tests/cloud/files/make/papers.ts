import { payload } from './bytes'
import { type HostileFile, LOOKED_AT } from './hostileFile'
import { objectStream, pdf } from './pdf'
import { zip } from './zip'

type Made = [name: string, bytes: Buffer, becomes: HostileFile['becomes']]

const OF_TYPE = { pdf: 'application/pdf', zip: 'application/zip', dcm: 'application/dicom' }

const asFile = ([name, bytes, becomes]: Made): HostileFile => {
  const type = OF_TYPE[name.slice(-3) as keyof typeof OF_TYPE]
  return { name, bytes, announced: { type }, becomes }
}

const SCRIPT = '/OpenAction<</S/JavaScript/JS(app.alert(1))>>'
const HIDDEN = '/OpenAction<</S/J#61vaScr#69pt/JS(app.alert(1))>>'
const PROGRAM = '/OpenAction<</S/Launch/F(cmd.exe)>>'

function documents(): Made[] {
  const plain = pdf()
  const archive = zip({ name: 'a.html', data: payload })
  const script = Buffer.from(`3 0 <<${SCRIPT}>>`)
  return [
    ['plain.pdf', plain, 'opaque'],
    ['quiet-objects.pdf', pdf('', objectStream(Buffer.from('3 0 <</Type/Page>>'))), 'opaque'],
    ['zip-behind.pdf', Buffer.concat([plain, archive]), LOOKED_AT],
    ['page-behind.pdf', Buffer.concat([plain, payload]), LOOKED_AT],
    ['cut-off.pdf', plain.subarray(0, plain.length - 40), LOOKED_AT],
    ['script.pdf', pdf(SCRIPT), LOOKED_AT],
    ['script-spelt-in-hex.pdf', pdf(HIDDEN), LOOKED_AT],
    ['script-packed.pdf', pdf('', objectStream(script)), LOOKED_AT],
    [
      'objects-that-do-not-unpack.pdf',
      pdf('', objectStream(script, '/Filter/LZWDecode')),
      LOOKED_AT,
    ],
    ['objects-that-unpack-to-much.pdf', pdf('', objectStream(Buffer.alloc(9e7))), LOOKED_AT],
    ['starts-a-program.pdf', pdf(PROGRAM), LOOKED_AT],
    ['page-before.pdf', Buffer.concat([payload, plain]), LOOKED_AT],
  ]
}

function archives(): Made[] {
  const fine = zip({ name: 'image.dcm', data: payload })
  const many = Array.from({ length: 6000 }, (_, i) => ({ name: `${i}`, data: Buffer.alloc(0) }))
  return [
    ['plain.zip', fine, 'opaque'],
    ['bomb.zip', zip({ name: 'zeros', data: Buffer.alloc(2e7) }), LOOKED_AT],
    ['bomb-by-its-word.zip', zip({ name: 'a', data: payload, unpacked: 4e9 }), LOOKED_AT],
    ['six-thousand-files.zip', zip(...many), LOOKED_AT],
    ['leads-out.zip', zip({ name: '../../etc/cron.d/x', data: payload }), LOOKED_AT],
    ['leads-out-by-drive.zip', zip({ name: 'C:\\x.exe', data: payload }), LOOKED_AT],
    ['cut-off.zip', fine.subarray(0, fine.length - 10), LOOKED_AT],
    ['page-behind.zip', Buffer.concat([fine, payload]), LOOKED_AT],
  ]
}

/** A DICOM image as far as its meta information; what comes before is free. */
function scan(preamble: Buffer, group: Buffer): Buffer {
  const begin = Buffer.alloc(128)
  preamble.copy(begin)
  return Buffer.concat([begin, Buffer.from('DICM'), group])
}

function scans(): Made[] {
  const meta = Buffer.from([2, 0, 0, 0, 0x55, 0x4c, 4, 0, 0, 0, 0, 0])
  return [
    ['page-before.dcm', scan(payload, meta), 'clean'],
    ['header-only.dcm', scan(Buffer.alloc(0), payload), LOOKED_AT],
  ]
}

/** Files that are kept as they are when they are taken. */
export const papers = (): HostileFile[] => [...documents(), ...archives(), ...scans()].map(asFile)
