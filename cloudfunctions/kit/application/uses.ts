import type { Edition } from '../../../shared/catalogue/compile'
import type { ApplicationDocument } from '../../../shared/contracts/documents/application'
import type { SettledUse } from '../../../shared/contracts/responses/applications'
import type { Account } from '../../../shared/ledger'

export function shownOf(service: string, { offers }: Edition): { name: string; icon: string } {
  const { short: name = service, icon = '' } = offers.get(service)?.service ?? {}
  return { name, icon }
}

/** What became of the uses an application took: what the account no longer has was returned. */
export const settledUses = (
  { _id, consumes }: ApplicationDocument,
  account: Account | null,
  edition: Edition,
): SettledUse[] =>
  consumes.map((item) => {
    const use = account?.uses.find(
      ({ application, service }) => application === _id && service === item.service,
    )
    return { ...item, ...shownOf(item.service, edition), state: use?.state ?? 'released' }
  })
