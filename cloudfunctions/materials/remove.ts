import { oneMaterialRequest } from '../../shared/contracts/requests/materials'
import { forMembers } from '../kit/action'
import { deleteFile } from '../kit/cloud'
import { commit } from '../kit/commit'
import { emptied } from '../kit/erasing/shell'
import { conflict } from '../kit/errors'
import { materials } from '../kit/repositories/materials'
import { ownMaterial } from './view'

/** Deletes a paper and its file, unless an application rests on it. */
export const remove = forMembers(oneMaterialRequest, async ({ materialId }, member) => {
  const fileID = await commit(async (tx) => {
    const material = await ownMaterial(materialId, member, tx)
    if (material.applicationIds.length > 0) throw conflict('这份材料已随申请提交，不能删除')
    await materials.put(tx, emptied(material))
    return material.fileID
  })
  if (fileID) await deleteFile(fileID)
  return {}
})
