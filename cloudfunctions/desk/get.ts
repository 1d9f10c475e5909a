import { deskGetRequest } from '../../shared/contracts/requests/desk'
import { forSpecialists } from '../kit/action'
import { commit } from '../kit/commit'
import { notFound } from '../kit/errors'
import { applications } from '../kit/repositories/applications'
import { audit } from '../kit/repositories/audit'
import { openedFor } from './open'

/** Opens one application; that it was opened, and by whom, is on record before it is shown. */
export const get = forSpecialists(deskGetRequest, async ({ id }, member) => {
  await commit(async (tx) => {
    const application = await applications.get(id, tx)
    if (!application) throw notFound()
    await audit.add(tx, {
      personId: application.beneficiary.personId,
      actor: member.personId,
      action: 'desk.get',
      target: id,
      at: member.now.iso,
    })
  })
  return openedFor(id, member)
})
