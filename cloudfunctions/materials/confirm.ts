import type { MaterialDocument } from '../../shared/contracts/documents/material'
import { confirmRequest, MATERIAL_TYPES } from '../../shared/contracts/requests/materials'
import { forMembers, type Member } from '../kit/action'
import { deleteFile, fetchFile, putFile } from '../kit/cloud'
import { commit } from '../kit/commit'
import { sha256 } from '../kit/digest'
import { invalid } from '../kit/errors'
import { materials } from '../kit/repositories/materials'
import { inspect } from './checks/inspect'
import { newPath } from './path'
import { cleaned } from './reencode'
import { ownMaterial, viewOf } from './view'

/** A file id ends with the path it names; only the path of this very ticket will do. */
const namesPath = (fileID: string, cloudPath: string) => fileID.endsWith(`/${cloudPath}`)

/** Checks and cleans what was uploaded, and puts it where no ticket leads. */
async function takeIn(
  material: MaterialDocument,
  bytes: Buffer,
  { personId }: Member,
): Promise<MaterialDocument> {
  const type = await inspect(bytes, material)
  const kept = await cleaned(bytes, type)
  const cloudPath = newPath(personId, MATERIAL_TYPES[type])
  return {
    ...material,
    cloudPath,
    fileID: await putFile(cloudPath, kept),
    size: kept.length,
    sha256: sha256(kept),
    status: 'confirmed',
  }
}

/** Of two confirmations at once the first is kept; the file of the other goes. */
async function keep(taken: MaterialDocument, member: Member): Promise<MaterialDocument> {
  const kept = await commit(async (tx) => {
    const current = await ownMaterial(taken._id, member, tx)
    if (current.status === 'confirmed') return current
    await materials.put(tx, taken)
    return taken
  })
  if (kept.fileID !== taken.fileID) await deleteFile(taken.fileID!)
  return kept
}

/** Takes in the file uploaded to the ticket's path. The raw upload is deleted either way. */
export const confirm = forMembers(confirmRequest, async ({ materialId, fileID }, member) => {
  const material = await ownMaterial(materialId, member)
  if (material.status === 'confirmed') return { material: viewOf(material) }
  if (!namesPath(fileID, material.cloudPath)) throw invalid('fileID', '文件与上传凭证不符')
  const bytes = await fetchFile(fileID)
  if (!bytes) throw invalid('fileID', '文件还没有传上来')
  try {
    return { material: viewOf(await keep(await takeIn(material, bytes, member), member)) }
  } finally {
    await deleteFile(fileID)
  }
})
