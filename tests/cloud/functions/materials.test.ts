import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import type { MaterialLink, MaterialView } from '../../../shared/contracts/responses/materials'
import { startCloud, type TestCloud } from './support/cloud'
import { paper, photo, ticketFor } from './support/papers'
import { INSURED, openAppointment, submit } from './support/requests'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startCloud()
})
afterAll(() => cloud.stop())

const confirm = (materialId: string, fileID: string, openid = INSURED) =>
  cloud.call<{ material: MaterialView }>('materials', openid, {
    action: 'confirm',
    materialId,
    fileID,
  })
const linkTo = (materialId: string) =>
  cloud.call<MaterialLink>('materials', INSURED, { action: 'link', materialId })

async function uploaded(bytes: Buffer, type = 'image/jpeg') {
  const ticket = await ticketFor(cloud, INSURED, 'medical-record', bytes.length, type)
  const { fileID } = await cloud.upload(INSURED, ticket.cloudPath, bytes)
  return { ...ticket, fileID }
}

test('a photo comes back upright, readable and without what the camera wrote into it', async () => {
  const bytes = await photo()
  expect(bytes.includes('SECRET-ARTIST')).toBe(true)
  const { materialId, fileID } = await uploaded(bytes)
  const { ok, material } = await confirm(materialId, fileID)
  expect(ok).toBe(true)
  expect(material).toMatchObject({
    kind: 'medical-record',
    status: 'confirmed',
    type: 'image/jpeg',
  })
  const { url, expiresIn } = await linkTo(materialId)
  expect(expiresIn).toBe(300)
  const kept = Buffer.from(await (await fetch(url)).arrayBuffer())
  expect(kept.includes('SECRET-ARTIST')).toBe(false)
  const { width, height, exif } = await sharp(kept).metadata()
  expect({ width, height, exif }).toEqual({ width: 80, height: 60, exif: undefined })
})

test('the link stops working after five minutes', async () => {
  const { url } = await linkTo(await paper(cloud, INSURED, 'id-document'))
  cloud.setClock('2026-03-10T10:06:00+08:00')
  expect((await fetch(url)).ok).toBe(false)
  cloud.setClock('2026-03-10T10:00:00+08:00')
})

test('the path is not for others to upload to, nor for a second upload', async () => {
  const bytes = await photo()
  const { materialId, cloudPath, fileID } = await uploaded(bytes)
  expect(cloudPath).not.toContain('kangyue')
  expect(await cloud.upload('o-insured-waiting', cloudPath, bytes)).toMatchObject({ ok: false })
  await confirm(materialId, fileID)
  expect(await cloud.upload(INSURED, cloudPath, bytes)).toMatchObject({ ok: false })
})

test('confirming twice, even at once, gives one paper', async () => {
  const { materialId, fileID } = await uploaded(await photo())
  const [one, two] = await Promise.all([confirm(materialId, fileID), confirm(materialId, fileID)])
  const three = await confirm(materialId, fileID)
  expect([one.ok || two.ok, three.ok]).toEqual([true, true])
  expect(three.material).toMatchObject({ id: materialId, status: 'confirmed' })
})

test('a PDF is kept as it is', async () => {
  const pdf = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n')
  const { materialId, fileID } = await uploaded(pdf, 'application/pdf')
  expect((await confirm(materialId, fileID)).material.status).toBe('confirmed')
  const { url } = await linkTo(materialId)
  expect(Buffer.from(await (await fetch(url)).arrayBuffer()).equals(pdf)).toBe(true)
})

/** A PNG whose header promises 10,000 × 10,000 pixels. */
function hugePng(): Buffer {
  const crc = (data: Buffer) => {
    let c = ~0
    for (const byte of data) {
      c ^= byte
      for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1
    }
    return ~c >>> 0
  }
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data])
    const ends = Buffer.alloc(8)
    ends.writeUInt32BE(data.length, 0)
    ends.writeUInt32BE(crc(body), 4)
    return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(10_000, 0)
  header.writeUInt32BE(10_000, 4)
  header.set([8, 0, 0, 0, 0], 8)
  const magic = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const data = deflateSync(Buffer.alloc(1000))
  return Buffer.concat([
    magic,
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

test.each([
  [
    'a web page called a photo',
    async () => Buffer.from('<html><script>alert(1)</script></html>'),
    'image/jpeg',
  ],
  [
    'a PNG announced as a JPEG',
    () =>
      sharp(Buffer.alloc(300), { raw: { width: 10, height: 10, channels: 3 } })
        .png()
        .toBuffer(),
    'image/jpeg',
  ],
  [
    'a photo cut off in the middle',
    async () => (await photo(400, 300)).subarray(0, 700),
    'image/jpeg',
  ],
  ['an image of a hundred megapixels', async () => hugePng(), 'image/png'],
])('%s is refused and not kept', async (_, make, type) => {
  const { materialId, fileID } = await uploaded(await make(), type)
  const { error } = await confirm(materialId, fileID)
  expect(error).toMatchObject({ code: 'INVALID_REQUEST', path: 'fileID' })
  expect((await confirm(materialId, fileID)).error?.message).toBe('文件还没有传上来')
})

test('nothing is confirmed without an upload, or with the file of another ticket', async () => {
  const first = await uploaded(await photo())
  const second = await ticketFor(cloud, INSURED, 'id-document', 100)
  const swapped = await confirm(second.materialId, first.fileID)
  expect(swapped.error).toMatchObject({ code: 'INVALID_REQUEST', path: 'fileID' })
  const never = await confirm(
    second.materialId,
    first.fileID.replace(first.cloudPath, second.cloudPath),
  )
  expect(never.error).toMatchObject({ code: 'INVALID_REQUEST', path: 'fileID' })
})

test('a paper can be removed until an application rests on it', async () => {
  const loose = await paper(cloud, INSURED, 'id-document')
  const filed = await paper(cloud, INSURED, 'id-document')
  expect((await submit(cloud, INSURED, openAppointment([filed]))).ok).toBe(true)
  const remove = (materialId: string) =>
    cloud.call('materials', INSURED, { action: 'remove', materialId })
  expect((await remove(loose)).ok).toBe(true)
  expect((await remove(loose)).error?.code).toBe('NOT_FOUND')
  expect((await linkTo(loose)).error?.code).toBe('NOT_FOUND')
  expect((await remove(filed)).error?.code).toBe('CONFLICT')
})

test('each link taken is on record', async () => {
  const id = await paper(cloud, INSURED, 'id-document')
  await linkTo(id)
  const { audit } = await cloud.snapshot()
  expect(audit).toContainEqual(
    expect.objectContaining({ action: 'materials.link', target: id, actor: 'p-kangyue' }),
  )
})
