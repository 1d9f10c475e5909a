import { randomBytes } from 'node:crypto'
import type { CollectionManifest } from '../../config/database'
import { aggregate, type Stage } from './aggregate'
import { Catalog } from './catalog'
import type { Collection } from './collection'
import { applyUpdate, replaceWith } from './documentUpdate'
import { invalidParam, requestFailed } from './errors'
import { type Find, findDocs } from './find'
import { lockFolder } from './folderLock'
import { GroupCommit } from './groupCommit'
import { Locks } from './locks'
import { idKey } from './rows'
import { openSqlite, type Sqlite } from './sqlite'
import { lockNames } from './transaction'
import { Transactions } from './transactions'
import { type Doc, decode, encode, type Id, type StoredDoc } from './values'
import { Versions } from './versions'

export interface StoreOptions {
  dataDir: string
  manifest: CollectionManifest[]
  /** A transaction older than this is aborted. */
  transactionLimitMs?: number
  /** How long a plain write waits for a transaction that holds its document. */
  lockWaitMs?: number
}

export interface Modify {
  query: Doc
  data: Doc
  multi: boolean
  /** Operators applied to what is there (true) or a whole new document (false). */
  merge: boolean
  upsert: boolean
}

interface Change {
  id: Id
  before: string | null
  after: string | null
}

const MAX_DOCUMENT_BYTES = 512 * 1024

/** The document store: what the SDK's database calls come down to. Answers are durable. */
export class Store {
  readonly sqlite: Sqlite
  readonly transactions: Transactions
  private readonly catalog: Catalog
  private readonly commits: GroupCommit
  private readonly locks = new Locks()
  private readonly versions = new Versions()
  private readonly lockWaitMs: number
  private readonly unlock: () => void

  constructor(options: StoreOptions) {
    this.unlock = lockFolder(options.dataDir)
    this.sqlite = openSqlite(options.dataDir)
    this.catalog = new Catalog(this.sqlite, options.manifest)
    this.commits = new GroupCommit(this.sqlite, () => this.transactions.abortAll())
    this.transactions = new Transactions(
      this.commits,
      this.locks,
      this.versions,
      options.transactionLimitMs ?? 30_000,
    )
    this.lockWaitMs = options.lockWaitMs ?? 10_000
  }

  /** Waits until all that was written, and so all that can have been read, is on the disk. */
  settled(): Promise<void> {
    return this.commits.settled()
  }

  /** Writes beside the documents (files, outbox), durable like them. */
  async writeMeta(change: () => unknown): Promise<void> {
    this.commits.write(change)
    await this.settled()
  }

  /** Adds many documents in one commit, past the transactions: for filling a new data folder. */
  async load(documents: Record<string, object[]>, also: () => void = () => {}): Promise<void> {
    await this.writeMeta(() => {
      for (const [name, docs] of Object.entries(documents)) {
        const into = this.catalog.get(name)
        for (const doc of docs) {
          const id = checkedId((doc as Doc)._id)
          into.write(id, checkedText({ ...doc, _id: id }))
        }
      }
      also()
    })
  }

  collectionNames(): string[] {
    return this.catalog.names()
  }

  async addCollection(name: string): Promise<void> {
    this.commits.write(() => this.catalog.create(name))
    await this.settled()
  }

  async find(collection: string, find: Find, transactionId?: string): Promise<Doc[]> {
    const from = this.catalog.get(collection)
    const docs = transactionId
      ? this.transactions.within(transactionId, (t) => findDocs(from, find, t))
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
    const into = this.catalog.get(collection)
    const named = docs.map((doc) => ({ ...doc, _id: checkedId(doc._id) }))
    const changes = (read: (id: Id) => string | null): Change[] =>
      named.map((doc) => {
        if (read(doc._id) !== null) throw requestFailed(duplicateId(collection))
        return { id: doc._id, before: null, after: checkedText(doc) }
      })
    await this.change(into, changes, transactionId)
    return named.map(({ _id }) => _id)
  }

  /** `updated` counts documents that are now different; `upsertId` is set when one was added. */
  async modify(
    collection: string,
    modify: Modify,
    transactionId?: string,
  ): Promise<{ updated: number; upsertId: Id | null }> {
    const into = this.catalog.get(collection)
    let upsertId: Id | null = null
    const changes = (_: unknown, find: (query: Doc, limit: number) => StoredDoc[]): Change[] => {
      const found = find(modify.query, modify.multi ? Number.POSITIVE_INFINITY : 1)
      if (found.length > 0 || !modify.upsert) return found.map((doc) => changed(doc, modify))
      upsertId = checkedId(modify.query._id)
      return [{ id: upsertId, before: null, after: checkedText(upserted(upsertId, modify)) }]
    }
    const made = await this.change(into, changes, transactionId)
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
    const changes = (_: unknown, find: (query: Doc, limit: number) => StoredDoc[]): Change[] =>
      find(query, multi ? Number.POSITIVE_INFINITY : 1).map((doc) => ({
        id: doc._id,
        before: encode(doc),
        after: null,
      }))
    return this.change(from, changes, transactionId)
  }

  close(): void {
    this.transactions.abortAll()
    this.commits.flush()
    this.sqlite.close()
    this.unlock()
  }

  /**
   * Works out changes and makes them, in one synchronous step: nothing can come between.
   * A plain write that meets a transaction's lock waits for it and works them out anew.
   */
  private async change(
    collection: Collection,
    plan: (
      read: (id: Id) => string | null,
      find: (query: Doc, limit: number) => StoredDoc[],
    ) => Change[],
    transactionId: string | undefined,
  ): Promise<number> {
    const deadline = Date.now() + this.lockWaitMs
    if (transactionId) {
      const made = this.transactions.within(transactionId, (transaction) => {
        const changes = plan(
          (id) => transaction.read(collection, id),
          (query, limit) => findDocs(collection, { query, limit }, transaction) as StoredDoc[],
        ).filter(({ before, after }) => before !== after)
        for (const { id, after } of changes) transaction.write(collection, id, after)
        return changes.length
      })
      await this.settled()
      return made
    }
    for (;;) {
      const changes = plan(
        (id) => collection.get(id)?.body ?? null,
        (query, limit) => findDocs(collection, { query, limit }) as StoredDoc[],
      ).filter(({ before, after }) => before !== after)
      const names = changes.flatMap(({ id, before, after }) =>
        lockNames(collection, id, before, after),
      )
      if (!this.locks.held(names)) {
        if (changes.length > 0) this.commits.write(() => this.apply(collection, changes))
        await this.settled()
        return changes.length
      }
      await this.locks.nextRelease(deadline)
    }
  }

  private apply(collection: Collection, changes: Change[]): void {
    this.versions.advance()
    for (const { id, after } of changes) {
      const before = collection.write(id, after)
      this.versions.record(collection.name, idKey(id), before)
    }
  }
}

const duplicateId = (collection: string) =>
  `[FailedOperation.DuplicateWrite] E11000 duplicate key error collection: ${collection} index: _id_`

function changed(doc: StoredDoc, modify: Modify): Change {
  const before = encode(doc)
  const after = modify.merge
    ? applyUpdate(decode<StoredDoc>(before), modify.data, modify.query)
    : replaceWith(doc._id, modify.data)
  return { id: doc._id, before, after: checkedText(after) }
}

function upserted(id: Id, modify: Modify): StoredDoc {
  if (!modify.merge) return replaceWith(id, modify.data)
  const { $setOnInsert, ...rest } = modify.data
  return applyUpdate(
    { _id: id },
    { ...rest, $set: { ...(rest.$set as Doc), ...($setOnInsert as Doc) } },
    {},
  )
}

function checkedId(id: unknown): Id {
  if (id === undefined) return randomBytes(16).toString('hex')
  if (typeof id === 'string' && id !== '' && Buffer.byteLength(id) <= 512) return id
  if (typeof id === 'number' && Number.isFinite(id)) return id
  throw invalidParam('_id must be a non-empty string of at most 512 bytes or a number')
}

function checkedText(doc: StoredDoc): string {
  const text = encode(doc)
  if (Buffer.byteLength(text) > MAX_DOCUMENT_BYTES) {
    throw requestFailed('document exceeds 512 KB')
  }
  return text
}
