import sharp from 'sharp'
import type { MaterialView, Ticket } from '../../../../shared/contracts/responses/materials'
import type { TestCloud } from './cloud'

/** A photo that carries who took it. */
export const photo = (width = 80, height = 60): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#7a9' } })
    .withExif({ IFD0: { Artist: 'SECRET-ARTIST' } })
    .jpeg()
    .toBuffer()

export const ticketFor = (
  cloud: TestCloud,
  openid: string,
  kind: string,
  size: number,
  type = 'image/jpeg',
) => cloud.call<Ticket>('materials', openid, { action: 'ticket', kind, name: '1.jpg', size, type })

/** Uploads and confirms a photo; its id. */
export async function paper(cloud: TestCloud, openid: string, kind: string): Promise<string> {
  const bytes = await photo()
  const { materialId, cloudPath } = await ticketFor(cloud, openid, kind, bytes.length)
  const { fileID } = await cloud.upload(openid, cloudPath, bytes)
  const { material } = await cloud.call<{ material: MaterialView }>('materials', openid, {
    action: 'confirm',
    materialId,
    fileID,
  })
  return material.id
}
