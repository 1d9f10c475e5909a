import { guardianshipsRequest } from '../../shared/contracts/requests/desk'
import type { Guardianships } from '../../shared/contracts/responses/desk'
import { forSpecialists } from '../kit/action'
import { CLAIMS_PAGE, guardianships as claims } from '../kit/repositories/guardianships'
import { itemOf } from './guardianshipItem'

/** Claims to be a guardian, newest first, fifty a page; masked. */
export const guardianships = forSpecialists(
  guardianshipsRequest,
  async ({ status, before }, { now }): Promise<Guardianships> => {
    const page = await claims.ofStatus(status, before)
    return {
      items: await Promise.all(page.map((claim) => itemOf(claim, now.day))),
      next: page.length === CLAIMS_PAGE ? page.at(-1)!._id : null,
    }
  },
)
