import type { Change, View } from './changes'
import type { Collection } from './collection'
import { findDocs } from './find'
import type { GroupCommit } from './groupCommit'
import type { Locks } from './locks'
import { idKey } from './rows'
import { lockNames, type Transaction } from './transaction'
import type { Transactions } from './transactions'
import type { StoredDoc } from './values'
import type { Versions } from './versions'

interface Parts {
  commits: GroupCommit
  transactions: Transactions
  locks: Locks
  versions: Versions
}

type Plan = (view: View) => Change[]

/**
 * Works out changes and makes them in one synchronous step, so that nothing comes between:
 * within a transaction in its memory, otherwise in the store.
 */
export class Writer {
  constructor(
    private readonly parts: Parts,
    private readonly lockWaitMs: number,
  ) {}

  /** @returns how many documents are now different, once that is durable */
  async change(collection: Collection, plan: Plan, transactionId?: string): Promise<number> {
    const made = transactionId
      ? this.within(collection, plan, transactionId)
      : await this.plainly(collection, plan)
    await this.parts.commits.settled()
    return made
  }

  private within(collection: Collection, plan: Plan, transactionId: string): number {
    return this.parts.transactions.within(transactionId, (transaction) => {
      const changes = real(plan(viewOf(collection, transaction)))
      for (const { id, after } of changes) transaction.write(collection, id, after)
      return changes.length
    })
  }

  /** A plain write that meets a transaction's lock waits for it and works its changes out anew. */
  private async plainly(collection: Collection, plan: Plan): Promise<number> {
    const { commits, locks } = this.parts
    const deadline = Date.now() + this.lockWaitMs
    for (;;) {
      const changes = real(plan(viewOf(collection)))
      const names = changes.flatMap(({ id, before, after }) =>
        lockNames(collection, id, before, after),
      )
      if (!locks.held(names)) {
        if (changes.length > 0) commits.write(() => this.apply(collection, changes))
        return changes.length
      }
      await locks.nextRelease(deadline)
    }
  }

  private apply(collection: Collection, changes: Change[]): void {
    this.parts.versions.advance()
    for (const { id, after } of changes) {
      const before = collection.write(id, after)
      this.parts.versions.record(collection.name, idKey(id), before)
    }
  }
}

const real = (changes: Change[]) => changes.filter(({ before, after }) => before !== after)

const viewOf = (collection: Collection, transaction?: Transaction): View => ({
  read: (id) =>
    transaction ? transaction.read(collection, id) : (collection.get(id)?.body ?? null),
  find: (query, limit) => findDocs(collection, { query, limit }, transaction) as StoredDoc[],
})
