import type { Collection } from './collection'
import { noTransaction } from './errors'
import type { GroupCommit } from './groupCommit'
import type { Locks } from './locks'
import { idKey } from './rows'
import { Transaction } from './transaction'
import type { Id } from './values'
import type { Versions } from './versions'

/** The open transactions: begin, find, commit, abort, and the limit after which one is ended. */
export class Transactions {
  private readonly open = new Map<string, Transaction>()
  private readonly timers = new Map<string, NodeJS.Timeout>()

  constructor(
    private readonly commits: GroupCommit,
    private readonly locks: Locks,
    private readonly versions: Versions,
    private readonly limitMs: number,
  ) {}

  begin(owner: object): string {
    const transaction = new Transaction(owner, this.locks, this.versions)
    this.open.set(transaction.id, transaction)
    const timer = setTimeout(() => this.end(transaction, 'expired'), this.limitMs)
    this.timers.set(transaction.id, timer.unref())
    return transaction.id
  }

  /** @throws CloudError when there is no such open transaction */
  find(id: string): Transaction {
    const found = this.open.get(id)
    if (found) return found
    throw noTransaction(
      '[ResourceNotFound] Transaction is committed, aborted, timed out or unknown',
    )
  }

  /** Runs one operation; like MongoDB, an error in it ends the whole transaction. */
  within<T>(id: string, operation: (transaction: Transaction) => T): T {
    const transaction = this.find(id)
    try {
      return operation(transaction.use())
    } catch (error) {
      this.end(transaction, 'aborted')
      throw error
    }
  }

  commit(id: string): void {
    const transaction = this.find(id)
    const writes = [...transaction.writes.values()]
    // Removals first: a key given up by one document may be taken by another.
    writes.sort((a, b) => Number(a.after !== null) - Number(b.after !== null))
    try {
      if (writes.length > 0) this.commits.write(() => this.apply(writes))
      this.end(transaction, 'committed')
    } catch (error) {
      this.end(transaction, 'aborted')
      throw error
    }
  }

  abort(id: string): void {
    this.end(this.find(id), 'aborted')
  }

  /** @returns how many were left open by this owner */
  abortOf(owner: object): number {
    const left = [...this.open.values()].filter((transaction) => transaction.owner === owner)
    for (const transaction of left) this.end(transaction, 'aborted')
    return left.length
  }

  abortAll(): void {
    for (const transaction of [...this.open.values()]) this.end(transaction, 'aborted')
  }

  private apply(writes: { collection: Collection; id: Id; after: string | null }[]): void {
    this.versions.advance()
    for (const { collection, id, after } of writes) {
      const before = collection.write(id, after)
      this.versions.record(collection.name, idKey(id), before)
    }
  }

  private end(transaction: Transaction, state: 'committed' | 'aborted' | 'expired'): void {
    clearTimeout(this.timers.get(transaction.id))
    this.timers.delete(transaction.id)
    this.open.delete(transaction.id)
    transaction.close(state)
  }
}
