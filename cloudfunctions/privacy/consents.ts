import { CONSENT_IDS, CONSENT_VERSIONS } from '../../shared/application/consents'
import { privacyConsentsRequest } from '../../shared/contracts/requests/privacy'
import type { PrivacyConsents } from '../../shared/contracts/responses/privacy'
import { forMembers } from '../kit/action'
import { consents as stored } from '../kit/repositories/consents'
import { receiptOf } from './receipts'

/** Every consent there is: whether it stands, and each time it was given. */
export const consents = forMembers(
  privacyConsentsRequest,
  async (_, { personId }): Promise<PrivacyConsents> => {
    const all = await stored.ofPerson(personId)
    return {
      consents: CONSENT_IDS.map((id) => {
        const given = all.filter(({ consent }) => consent === id)
        const standing = given.find((one) => one.standing && one.withdrawnAt === null)
        return {
          id,
          version: CONSENT_VERSIONS[id],
          standing: standing ? { at: standing.at, version: standing.version } : null,
          receipts: given.map(receiptOf),
        }
      }),
    }
  },
)
