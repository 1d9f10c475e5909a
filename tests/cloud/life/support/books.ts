import { collections } from '../../../../config/database'
import { Store } from '../../../../localcloud/store/store'
import type { Books } from './checker'

const NAMES = ['accounts', 'ledger', 'applications', 'requests'] as const

/** Everything that is stored of the account of uses. */
export async function readBooks(store: Store): Promise<Books> {
  const all = NAMES.map((name) => store.find(name, { query: {}, limit: 1_000_000 }))
  const [accounts, ledger, applications, requests] = await Promise.all(all)
  return { accounts, ledger, applications, requests } as unknown as Books
}

/** The same of a data folder on which no cloud runs. */
export async function booksIn(dataDir: string): Promise<Books> {
  const store = new Store({ dataDir, manifest: collections })
  try {
    return await readBooks(store)
  } finally {
    store.close()
  }
}
