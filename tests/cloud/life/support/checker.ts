import { isOver } from '../../../../shared/application/states'
import type { AccountDocument } from '../../../../shared/contracts/documents/account'
import type { ApplicationDocument } from '../../../../shared/contracts/documents/application'
import type { LedgerEntryDocument } from '../../../../shared/contracts/documents/ledgerEntry'
import { replay } from '../../../../shared/ledger'

/** What is stored, as far as the account of uses is concerned. */
export interface Books {
  accounts: AccountDocument[]
  ledger: LedgerEntryDocument[]
  applications: ApplicationDocument[]
  requests: { _id: string; personId: string; requestId: string; answer: object }[]
}

const groupBy = <T>(all: readonly T[], keyOf: (one: T) => string) => {
  const groups = new Map<string, T[]>()
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  return groups
}

/** Sums after every version of an account: none may pass its limit. */
function momentsOver(entries: LedgerEntryDocument[], limit: (service: string) => number): string[] {
  const sums = new Map<string, number>()
  const wrong: string[] = []
  for (const version of groupBy(entries, (one) => String(one.version)).values()) {
    for (const { service, kind, uses } of version) {
      const change = kind === 'hold' ? uses : kind === 'release' ? -uses : 0
      sums.set(service, (sums.get(service) ?? 0) + change)
    }
    for (const [service, sum] of sums)
      if (sum > limit(service) || sum < 0)
        wrong.push(`${version[0]!._id}: ${service} at ${sum} of ${limit(service)}`)
  }
  return wrong
}

function accountFaults(account: AccountDocument, entries: LedgerEntryDocument[]): string[] {
  const same = JSON.stringify(replay(entries)) === JSON.stringify(account.uses)
  const versions = [...new Set(entries.map(({ version }) => version))]
  const gapless = versions.every((version, n) => version === n + 1)
  return [
    ...(same ? [] : [`${account._id}: the account is not what its ledger adds up to`]),
    ...(gapless && versions.length === account.version
      ? []
      : [`${account._id}: version ${account.version} after ${versions.length} steps`]),
  ]
}

/** What an application's status says of its hold: open ones hold, ended ones do not. */
function applicationFaults(
  { _id, status, consumes }: ApplicationDocument,
  entries: LedgerEntryDocument[],
): string[] {
  if (!consumes.some(({ uses }) => uses > 0)) return []
  const kinds = [...new Set(entries.map(({ kind }) => kind))].join('+')
  const expected = isOver(status) ? ['hold+release', 'hold+consume'] : ['hold']
  const settled =
    status === 'declined'
      ? ['hold+release']
      : /completed|no-show/.test(status)
        ? ['hold+consume']
        : expected
  return settled.includes(kinds) ? [] : [`${_id} is ${status} with ${kinds || 'no hold'}`]
}

/**
 * Replays every ledger and compares it with everything else that is stored.
 * @param limit of a service, for all accounts @returns what is wrong, in words; nothing when all holds
 */
export function faultsOf(books: Books, limit: (service: string) => number): string[] {
  const ledger = [...books.ledger].sort((a, b) => (a._id < b._id ? -1 : 1))
  const byAccount = groupBy(ledger, ({ accountId }) => accountId)
  const byApplication = groupBy(ledger, ({ application }) => application)
  const known = new Set(books.applications.map(({ _id }) => _id))
  const filed = groupBy(books.applications, ({ personId, requestId }) => `${personId}~${requestId}`)
  return [
    ...books.accounts.flatMap((one) => accountFaults(one, byAccount.get(one._id) ?? [])),
    ...[...byAccount.values()].flatMap((entries) => momentsOver(entries, limit)),
    ...books.applications.flatMap((one) =>
      applicationFaults(one, byApplication.get(one._id) ?? []),
    ),
    ...[...byApplication.keys()]
      .filter((id) => !known.has(id))
      .map((id) => `${id}: a hold without its application`),
    ...[...filed].filter(([, all]) => all.length > 1).map(([id]) => `${id}: filed twice`),
    ...[...filed.keys()]
      .filter((id) => !books.requests.some(({ _id }) => _id === id))
      .map((id) => `${id}: an application whose request is not on record`),
  ]
}

/** Answers given before must still hold: what was acknowledged is stored. */
export const lostOf = (
  { requests }: Books,
  acknowledged: readonly { personId: string; requestId: string }[],
): string[] => {
  const kept = new Set(requests.map(({ _id }) => _id))
  return acknowledged
    .map(({ personId, requestId }) => `${personId}~${requestId}`)
    .filter((id) => !kept.has(id))
    .map((id) => `${id}: acknowledged and lost`)
}
