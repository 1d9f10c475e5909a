import sharp from 'sharp'
import type {
  MaterialLink,
  MaterialView,
  Ticket,
} from '../../../shared/contracts/responses/materials'
import { type Answer, startCloud, type TestCloud } from '../functions/support/cloud'
import { INSURED } from '../functions/support/requests'
import { type HostileFile, hostileFiles } from './make'

let cloud: TestCloud
let files: HostileFile[]
beforeAll(async () => {
  ;[cloud, files] = await Promise.all([startCloud(), hostileFiles()])
}, 60_000)
afterAll(() => cloud.stop())

type Step = 'ticket' | 'upload' | 'confirm'
type Refused = { at: Step; code?: string; path?: string }

const materials = <T>(event: object) => cloud.call<T>('materials', INSURED, event)

const upload = async (path: string, bytes: Buffer) =>
  (await cloud.upload(INSURED, path, bytes)) as unknown as Answer<{ fileID?: string }>

const refusal = (at: Step, { error }: Answer<object>): Refused => ({
  at,
  code: error?.code,
  path: error?.path,
})

/** Sends a file as a phone does; what became of it. */
async function send({ name, bytes, announced }: HostileFile): Promise<Refused | MaterialView> {
  const { type, size = bytes.length } = announced
  const asked = { action: 'ticket', kind: 'medical-record', size, type }
  const ticket = await materials<Ticket>({ ...asked, name: announced.name ?? name })
  if (!ticket.ok) return refusal('ticket', ticket)
  const { materialId, cloudPath } = ticket
  const sent = await upload(cloudPath, bytes)
  if (!sent.fileID) return refusal('upload', sent)
  const { fileID } = sent
  const confirm = { action: 'confirm', materialId, fileID }
  const answer = await materials<{ material: MaterialView }>(confirm)
  if (answer.ok) return answer.material
  expect((await materials(confirm)).error?.message).toBe('文件还没有传上来')
  return refusal('confirm', answer)
}

const linkTo = (materialId: string) => materials<MaterialLink>({ action: 'link', materialId })

const isImage = ({ announced }: HostileFile) => announced.type.startsWith('image/')

test('the files hold what they are to be tried with', async () => {
  const bytesOf = (name: string) => files.find((file) => file.name === name)!.bytes
  const { pages } = await sharp(bytesOf('moving.webp')).metadata()
  expect(pages).toBe(5)
  for (const name of ['where-taken.jpg', 'where-taken.png', 'where-taken.webp'])
    expect((await sharp(bytesOf(name)).metadata()).exif!.includes('HOSTILE_PAYLOAD')).toBe(true)
  const { width, height } = await sharp(bytesOf('fifty-megapixels.png')).metadata()
  expect(width * height).toBe(50_000_000)
})

test('each file that is not taken is told where and why, and nothing of it can be had', async () => {
  const bad = files.filter(({ becomes }) => typeof becomes === 'object')
  expect(bad.length).toBeGreaterThan(40)
  const before = (await cloud.snapshot()).materials!
  for (const file of bad) {
    const expected = { code: 'INVALID_REQUEST', ...(file.becomes as object) }
    expect({ file: file.name, ...(await send(file)) }).toEqual({ file: file.name, ...expected })
  }
  const after = (await cloud.snapshot()).materials!
  const left = after.filter(({ _id }) => !before.some((one) => one._id === _id))
  expect(new Set(left.map(({ status, fileID }) => `${status} ${fileID}`))).toEqual(
    new Set(['ticketed null']),
  )
  for (const { _id } of left) expect((await linkTo(String(_id))).error?.code).toBe('NOT_FOUND')
}, 120_000)

/** Takes the file in and fetches it by its link. */
async function taken(file: HostileFile) {
  const material = (await send(file)) as MaterialView
  expect({ file: file.name, ...material }).toMatchObject({
    file: file.name,
    status: 'confirmed',
    type: file.announced.type,
  })
  const answer = await fetch((await linkTo(material.id)).url)
  const bytes = Buffer.from(await answer.arrayBuffer())
  expect(bytes.length).toBe(material.size)
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
  const shown = [answer.headers.get('content-type'), answer.headers.get('content-disposition')]
  return { bytes, shown }
}

test('of each picture that is taken only what is to be seen is kept', async () => {
  const pictures = files.filter((file) => file.becomes === 'clean' && isImage(file))
  expect(pictures.length).toBeGreaterThan(10)
  for (const file of pictures) {
    const { bytes, shown } = await taken(file)
    expect(shown).toEqual([file.announced.type, 'inline'])
    const { format, exif, xmp, iptc, icc, pages, comments } = await sharp(bytes).metadata()
    expect({ file: file.name, format: `image/${format}` }).toEqual({
      file: file.name,
      format: file.announced.type,
    })
    expect({ file: file.name, exif, xmp, iptc, icc, pages, comments }).toEqual({ file: file.name })
    for (const trace of ['HOSTILE_PAYLOAD', '<script', 'PK\x03\x04', 'Exif', 'GPS'])
      expect([file.name, trace, bytes.includes(trace)]).toEqual([file.name, trace, false])
  }
}, 120_000)

test('what comes before a scan is wiped', async () => {
  const scan = files.find((file) => file.becomes === 'clean' && !isImage(file))!
  const { bytes, shown } = await taken(scan)
  expect(shown).toEqual(['application/octet-stream', 'attachment'])
  expect(bytes.subarray(0, 132)).toEqual(Buffer.concat([Buffer.alloc(128), Buffer.from('DICM')]))
})

test('documents and archives are kept to the byte, and an archive is only ever downloaded', async () => {
  const opaque = files.filter(({ becomes }) => becomes === 'opaque')
  expect(opaque.map(({ name }) => name)).toEqual(['plain.pdf', 'quiet-objects.pdf', 'plain.zip'])
  for (const file of opaque) {
    const { bytes, shown } = await taken(file)
    expect(bytes.equals(file.bytes)).toBe(true)
    expect(shown).toEqual(
      file.announced.type === 'application/pdf'
        ? ['application/pdf', 'inline']
        : ['application/octet-stream', 'attachment'],
    )
  }
})

test.each([
  '../../data.sqlite',
  '/etc/passwd',
  'materials/../keys.json',
  'materials//a.jpg',
  'materials/a%2f..%2fb.jpg',
  'materials\\a.jpg',
  'materials/a\0.jpg',
  '',
])('no upload reaches the path %j', async (path) => {
  const answer = await upload(path, Buffer.from('x'))
  expect(answer.error).toMatchObject({ code: 'INVALID_REQUEST', path: 'path' })
})

test('a path without a ticket takes nothing', async () => {
  const path = 'materials/0000000000000000/000000000000000000000000.jpg'
  const answer = await upload(path, Buffer.from('x'))
  expect(answer.error?.code).toBe('FORBIDDEN')
})
