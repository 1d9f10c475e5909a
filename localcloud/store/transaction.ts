import { randomUUID } from 'node:crypto'
import type { Collection } from './collection'
import { conflict, duplicate, noTransaction } from './errors'
import type { Locks } from './locks'
import { idKey } from './rows'
import { decode, type Id, type StoredDoc } from './values'
import type { Versions } from './versions'

interface Write {
  collection: Collection
  id: Id
  after: string | null
}

const lockOf = (collection: string, key: string) => `${collection}\0${key}`

/** Names to lock for a write: the document, and every unique key it leaves or takes. */
export function lockNames(
  collection: Collection,
  id: Id,
  before: string | null,
  after: string | null,
): string[] {
  const names = [lockOf(collection.name, idKey(id))]
  for (const table of collection.indexes.filter(({ spec }) => spec.unique)) {
    for (const text of [before, after]) {
      if (text === null) continue
      for (const key of table.keysOf(decode(text))) {
        names.push(lockOf(collection.name, `${table.spec.name}\0${key.toString('latin1')}`))
      }
    }
  }
  return names
}

/**
 * One transaction: reads the state as of its first operation plus its own writes, keeps its
 * writes in memory and its locks until it ends.
 */
export class Transaction {
  readonly id = randomUUID()
  readonly writes = new Map<string, Write>()
  private started = false
  private closed: string | null = null

  /** @param owner whoever began it; ends with it */
  constructor(
    readonly owner: object,
    private readonly locks: Locks,
    private readonly versions: Versions,
  ) {}

  /** Takes the snapshot at the first operation, as MongoDB does. */
  use(): this {
    if (this.closed) throw noTransaction(`transaction is ${this.closed}`)
    if (!this.started) this.versions.open(this)
    this.started = true
    return this
  }

  /** Text of a document as this transaction sees it. */
  read(collection: Collection, id: Id): string | null {
    const own = this.writes.get(lockOf(collection.name, idKey(id)))
    if (own) return own.after
    const changed = this.versions.since(this, collection.name, idKey(id))
    return changed ? changed.before : (collection.get(id)?.body ?? null)
  }

  /** Ids' keys whose state here may differ from the newest: changed since, or written here. */
  overlay(collection: Collection): Map<string, string | null> {
    const texts = new Map<string, string | null>()
    for (const key of this.versions.changedSince(this, collection.name)) {
      texts.set(key, this.versions.since(this, collection.name, key)!.before)
    }
    for (const write of this.writes.values()) {
      if (write.collection === collection) texts.set(idKey(write.id), write.after)
    }
    return texts
  }

  /** @throws CloudError at once when someone else is writing it or has written it since */
  write(collection: Collection, id: Id, after: string | null): void {
    const before = this.read(collection, id)
    if (this.versions.since(this, collection.name, idKey(id))) {
      throw conflict('the document has changed since this transaction began')
    }
    this.locks.take(this, lockNames(collection, id, before, after))
    if (after !== null) this.refuseDuplicates(collection, id, decode(after))
    this.writes.set(lockOf(collection.name, idKey(id)), { collection, id, after })
  }

  close(state: 'committed' | 'aborted' | 'expired'): void {
    if (this.closed) return
    this.closed = state
    this.locks.release(this)
    this.versions.close(this)
  }

  /** The locks of unique keys keep this answer true until the commit. */
  private refuseDuplicates(collection: Collection, id: Id, doc: StoredDoc): void {
    const own = collection.get(id)?.seq
    const texts = this.ownTexts(collection, id)
    for (const table of collection.indexes.filter(({ spec }) => spec.unique)) {
      const keys = table.keysOf(doc)
      const taken = new Set(
        texts.flatMap((text) => table.keysOf(decode(text))).map((key) => key.toString('latin1')),
      )
      for (const key of keys) {
        if (taken.has(key.toString('latin1'))) throw duplicate(collection.name, table.spec.name)
        const owner = table.ownerOf(key)
        if (owner === undefined || owner === own) continue
        const holder = collection.rows.at(owner)
        if (this.hasGivenUp(collection, holder)) continue
        if (this.versions.since(this, collection.name, idKey(holder._id))) {
          throw conflict('a unique key was taken since this transaction began')
        }
        throw duplicate(collection.name, table.spec.name)
      }
    }
  }

  private ownTexts(collection: Collection, except: Id): string[] {
    return [...this.writes.values()]
      .filter((write) => write.collection === collection && write.id !== except)
      .flatMap(({ after }) => (after === null ? [] : [after]))
  }

  /** Written here already: the key it still has on disk goes with the commit. */
  private hasGivenUp(collection: Collection, holder: StoredDoc): boolean {
    return this.writes.has(lockOf(collection.name, idKey(holder._id)))
  }
}
