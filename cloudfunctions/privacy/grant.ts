import { CONSENT_VERSIONS } from '../../shared/application/consents'
import { grantRequest } from '../../shared/contracts/requests/privacy'
import type { GrantAnswer } from '../../shared/contracts/responses/privacy'
import { forMembers } from '../kit/action'
import { newId } from '../kit/ids'
import { once } from '../kit/once'
import { audit } from '../kit/repositories/audit'
import { consents } from '../kit/repositories/consents'
import { receiptOf } from './receipts'

const ACTION = 'privacy.grant'

/**
 * Consents once and for all acts that need it; each consent on its own (arts. 14, 29). One that
 * stands already by today's text is not given a second time.
 */
export const grant = forMembers(grantRequest, async (request, member): Promise<GrantAnswer> => {
  const { consent } = request
  const { personId, now } = member
  const standing = (await consents.standingOf(personId)).find(
    (one) => one.consent === consent && one.version === CONSENT_VERSIONS[consent],
  )
  return once({ action: ACTION, request, member }, async (tx) => {
    if (standing) return { receipt: receiptOf(standing) }
    const given = await consents.stand(tx, consent, { id: newId('con'), personId, at: now.iso })
    const trail = { personId, actor: personId, target: given._id, at: now.iso }
    await audit.add(tx, { ...trail, action: ACTION })
    return { receipt: receiptOf(given) }
  })
})
