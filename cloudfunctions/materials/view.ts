import type { MaterialDocument } from '../../shared/contracts/documents/material'
import type { MaterialView } from '../../shared/contracts/responses/materials'
import type { Member } from '../kit/action'
import { notFound } from '../kit/errors'
import { materials } from '../kit/repositories/materials'
import type { Reader } from '../kit/store'

export const viewOf = (material: MaterialDocument): MaterialView => ({
  id: material._id,
  kind: material.kind,
  name: material.name,
  size: material.size,
  type: material.type,
  status: material.status,
})

/** @throws Refusal NOT_FOUND alike for papers that are absent, removed or another's */
export async function ownMaterial(
  id: string,
  { personId }: Member,
  from?: Reader,
): Promise<MaterialDocument> {
  const material = await materials.get(id, from)
  if (material?.personId !== personId || material.status === 'removed') throw notFound()
  return material
}
