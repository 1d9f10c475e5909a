import { MATERIAL_TYPES, ticketRequest } from '../../shared/contracts/requests/materials'
import type { Ticket } from '../../shared/contracts/responses/materials'
import { forMembers } from '../kit/action'
import { commit } from '../kit/commit'
import { newId } from '../kit/ids'
import { materials } from '../kit/repositories/materials'
import { checkNumber } from './number'
import { newPath } from './path'

/** Opens one path of the server's choosing for one upload of this person. */
export const ticket = forMembers(
  ticketRequest,
  async ({ kind, name, size, type }, member): Promise<Ticket> => {
    const { openid, personId, now } = member
    await checkNumber(member)
    const material = {
      ...{ openid, personId, kind, name, size, type },
      _id: newId('mat'),
      cloudPath: newPath(personId, MATERIAL_TYPES[type]),
      fileID: null,
      sha256: null,
      status: 'ticketed' as const,
      applicationIds: [],
      createdAt: now.iso,
    }
    await commit((tx) => materials.put(tx, material))
    return { materialId: material._id, cloudPath: material.cloudPath }
  },
)
