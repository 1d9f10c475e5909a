import type { CollectionManifest } from '../../config/database'
import { aggregate, type Stage } from './aggregate'
import { Catalog } from './catalog'
import {
  checkedId,
  checkedText,
  insertions,
  type Modify,
  modifications,
  removals,
  upsertion,
} from './changes'
import { withId } from './documentUpdate'
import { type Find, findDocs } from './find'
import { lockFolder } from './folderLock'
import { GroupCommit } from './groupCommit'
import { Locks } from './locks'
import { openSqlite, type Sqlite } from './sqlite'
import { Transactions } from './transactions'
import type { Doc, Id, StoredDoc } from './values'
import { Versions } from './versions'
import { Writer } from './writer'

export interface StoreOptions {
  dataDir: string
  manifest: CollectionManifest[]
  /** A transaction older than this is aborted. */
  transactionLimitMs?: number
  /** How long a plain write waits for a transaction that holds its document. */
  lockWaitMs?: number
}

/** The document store: what the SDK's database calls come down to. Answers are durable. */
export class Store {
  readonly sqlite: Sqlite
  readonly transactions: Transactions
  private readonly catalog: Catalog
  private readonly commits: GroupCommit
  private readonly writer: Writer
  private readonly unlock: () => void

  constructor(options: StoreOptions) {
    this.unlock = lockFolder(options.dataDir)
    this.sqlite = openSqlite(options.dataDir)
    this.catalog = new Catalog(this.sqlite, options.manifest)
    this.commits = new GroupCommit(this.sqlite, () => this.transactions.abortAll())
    const locks = new Locks()
    const versions = new Versions()
    const limitMs = options.transactionLimitMs ?? 30_000
    this.transactions = new Transactions(this.commits, locks, versions, limitMs)
    const parts = { commits: this.commits, transactions: this.transactions, locks, versions }
    this.writer = new Writer(parts, options.lockWaitMs ?? 10_000)
  }

  /** Waits until all that was written, and so all that can have been read, is on the disk. */
  settled(): Promise<void> {
    return this.commits.settled()
  }

  async addCollection(name: string): Promise<void> {
    await this.writeMeta(() => this.catalog.create(name))
  }

  async find(collection: string, find: Find, transactionId?: string): Promise<Doc[]> {
    const from = this.catalog.get(collection)
    const docs = transactionId
      ? this.transactions.within(transactionId, (transaction) => findDocs(from, find, transaction))
      : findDocs(from, find)
    await this.settled()
    return docs
  }

  async count(collection: string, query: Doc): Promise<number> {
    const from = this.catalog.get(collection)
    const total =
      Object.keys(query).length === 0
        ? from.rows.count()
        : findDocs(from, { query, limit: Number.POSITIVE_INFINITY }).length
    await this.settled()
    return total
  }

  async aggregate(collection: string, stages: Stage[]): Promise<Doc[]> {
    const docs = aggregate((name) => this.catalog.get(name), collection, stages)
    await this.settled()
    return docs
  }

  /** @returns the ids, given or made */
  async insert(collection: string, docs: Doc[], transactionId?: string): Promise<Id[]> {
    const named: StoredDoc[] = docs.map((doc) => withId(checkedId(doc._id), doc))
    const into = this.catalog.get(collection)
    await this.writer.change(into, (view) => insertions(view, collection, named), transactionId)
    return named.map(({ _id }) => _id)
  }

  /** `updated` counts documents that are now different; `upsertId` is set when one was added. */
  async modify(
    collection: string,
    modify: Modify,
    transactionId?: string,
  ): Promise<{ updated: number; upsertId: Id | null }> {
    let upsertId: Id | null = null
    const plan = (view: Parameters<typeof modifications>[0]) => {
      upsertId = null
      const changes = modifications(view, modify)
      if (changes.length > 0 || !modify.upsert) return changes
      const added = upsertion(modify)
      upsertId = added.id
      return [added]
    }
    const made = await this.writer.change(this.catalog.get(collection), plan, transactionId)
    return { updated: upsertId === null ? made : 0, upsertId }
  }

  /** @returns how many documents were removed */
  async remove(
    collection: string,
    query: Doc,
    multi: boolean,
    transactionId?: string,
  ): Promise<number> {
    const from = this.catalog.get(collection)
    return this.writer.change(from, (view) => removals(view, query, multi), transactionId)
  }

  /** Adds many documents in one commit, past the transactions: for filling a new data folder. */
  async load(documents: Record<string, object[]>, also: () => void = () => {}): Promise<void> {
    await this.writeMeta(() => {
      for (const [name, docs] of Object.entries(documents)) {
        const into = this.catalog.get(name)
        for (const doc of docs) {
          const id = checkedId((doc as Doc)._id)
          into.write(id, checkedText(withId(id, doc as Doc)))
        }
      }
      also()
    })
  }

  /** Writes beside the documents (files, outbox), durable like them. */
  async writeMeta(change: () => unknown): Promise<void> {
    this.commits.write(change)
    await this.settled()
  }

  close(): void {
    this.transactions.abortAll()
    this.commits.flush()
    this.sqlite.close()
    this.unlock()
  }
}
