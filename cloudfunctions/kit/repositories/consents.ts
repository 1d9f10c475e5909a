import { CONSENT_VERSIONS, type ConsentId } from '../../../shared/application/consents'
import type { ConsentDocument } from '../../../shared/contracts/documents/consent'
import type { Tx } from '../commit'

export const consents = {
  /** Records each consent given with an application, with the version of its text. */
  add: (
    tx: Tx,
    given: readonly ConsentId[],
    act: Pick<ConsentDocument, 'personId' | 'applicationId' | 'at'>,
  ) =>
    tx.add(
      'consents',
      given.map((consent) => ({
        _id: `${act.applicationId}.${consent}`,
        consent,
        version: CONSENT_VERSIONS[consent],
        ...act,
      })),
    ),
}
