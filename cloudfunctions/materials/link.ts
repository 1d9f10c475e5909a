import { oneMaterialRequest } from '../../shared/contracts/requests/materials'
import type { MaterialLink } from '../../shared/contracts/responses/materials'
import { forMembers } from '../kit/action'
import { linkTo } from '../kit/cloud'
import { commit } from '../kit/commit'
import { notFound } from '../kit/errors'
import { audit } from '../kit/repositories/audit'
import { ownMaterial } from './view'

const SECONDS = 300

/** A link to one's own paper that works for five minutes; each is on record. */
export const link = forMembers(
  oneMaterialRequest,
  async ({ materialId }, member): Promise<MaterialLink> => {
    const { fileID, personId, _id } = await ownMaterial(materialId, member)
    const url = fileID && (await linkTo(fileID, SECONDS))
    if (!url) throw notFound()
    await commit((tx) =>
      audit.add(tx, {
        personId,
        actor: member.personId,
        action: 'materials.link',
        target: _id,
        at: member.now.iso,
      }),
    )
    return { url, expiresIn: SECONDS }
  },
)
