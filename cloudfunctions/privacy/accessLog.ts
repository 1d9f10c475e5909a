import { accessLogRequest } from '../../shared/contracts/requests/privacy'
import type { AccessLog } from '../../shared/contracts/responses/privacy'
import { forMembers } from '../kit/action'
import { AUDIT_PAGE, audit } from '../kit/repositories/audit'
import { accessesOf } from './accesses'

/** Who did what with the caller's data, newest first. */
export const accessLog = forMembers(
  accessLogRequest,
  async ({ before }, member): Promise<AccessLog> => {
    const page = await audit.ofPerson(member.personId, before)
    return {
      entries: await accessesOf(page, member),
      next: page.length === AUDIT_PAGE ? page.at(-1)!._id : null,
    }
  },
)
