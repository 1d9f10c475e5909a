import { materialLinkRequest } from '../../shared/contracts/requests/desk'
import type { DeskMaterialLink } from '../../shared/contracts/responses/desk'
import { forSpecialists } from '../kit/action'
import { linkTo } from '../kit/cloud'
import { commit } from '../kit/commit'
import { notFound } from '../kit/errors'
import { applications } from '../kit/repositories/applications'
import { audit } from '../kit/repositories/audit'
import { guardianships } from '../kit/repositories/guardianships'
import { materials } from '../kit/repositories/materials'

const SECONDS = 300

/** A link to one paper of one application, or of a claim to be a guardian, for five minutes; each is on record before it is given. */
export const materialLink = forSpecialists(
  materialLinkRequest,
  async ({ id, materialId }, member): Promise<DeskMaterialLink> => {
    const [application, claim, paper] = await Promise.all([
      applications.get(id),
      guardianships.get(id),
      materials.get(materialId),
    ])
    const papers = application?.materialIds ?? (claim ? [claim.materialId] : [])
    if (!papers.includes(materialId) || !paper?.fileID) throw notFound()
    const { fileID, kind, personId } = paper
    const { personId: actor, now } = member
    const target = materialId
    await commit((tx) =>
      audit.add(tx, { personId, actor, action: 'desk.materialLink', target, at: now.iso }),
    )
    const url = await linkTo(fileID, SECONDS)
    if (!url) throw notFound()
    return { url, expiresIn: SECONDS, kind }
  },
)
