import { CONSENT_VERSIONS, type ConsentId } from '../../../shared/application/consents'
import type { ConsentDocument } from '../../../shared/contracts/documents/consent'
import type { Tx } from '../commit'
import { find, newest, type Reader } from '../store'

/** Receipts looked at: more than anybody gives in years. */
const MOST = 1000

type Act = Pick<ConsentDocument, 'personId' | 'applicationId' | 'service' | 'at'> & {
  /** What the ids of the receipts begin with: the application's id, or another of the act's own. */
  id: string
}

const receiptOf = (consent: ConsentId, { id, ...act }: Act): ConsentDocument => ({
  _id: `${id}.${consent}`,
  consent,
  version: CONSENT_VERSIONS[consent],
  standing: false,
  ...act,
  withdrawnAt: null,
})

export const consents = {
  get: (id: string, from: Reader = newest) => from.get<ConsentDocument>('consents', id),
  put: (tx: Tx, consent: ConsentDocument) => tx.set('consents', consent),
  /** Records each consent given with an act, with the version of its text. */
  add: (tx: Tx, given: readonly ConsentId[], act: Act) =>
    tx.add(
      'consents',
      given.map((consent) => receiptOf(consent, act)),
    ),
  /** Records one that stands from now on. */
  async stand(tx: Tx, consent: ConsentId, act: Pick<Act, 'id' | 'personId' | 'at'>) {
    const receipt = receiptOf(consent, { applicationId: null, service: null, ...act })
    const standing = { ...receipt, standing: true }
    await tx.add('consents', [standing])
    return standing
  },
  /** Those of a person that stand now, whatever their version. */
  standingOf: (personId: string) =>
    find<ConsentDocument>('consents', {
      where: { personId, standing: true, withdrawnAt: null },
      limit: MOST,
    }),
  /** All that a person ever gave, the newest thousand, newest first. */
  ofPerson: (personId: string) =>
    find<ConsentDocument>('consents', {
      where: { personId },
      orderBy: ['at', 'desc'],
      limit: MOST,
    }),
}
