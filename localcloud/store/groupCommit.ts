import type { Sqlite } from './sqlite'

interface Batch {
  done: Promise<void>
  resolve: () => void
  reject: (error: unknown) => void
}

/**
 * Writes of the same turn of the event loop share one SQLite transaction and so one fsync. They
 * are visible at once, so every answer, also of a read, waits with `settled` until what it may
 * have seen is on the disk.
 */
export class GroupCommit {
  private batch: Batch | null = null

  /** @param onLost called when a batch could not be written: nothing of it has happened */
  constructor(
    private readonly db: Sqlite,
    private readonly onLost: () => void,
  ) {}

  /** Runs a synchronous change; when it throws, the change is undone and the batch goes on. */
  write<T>(change: () => T): T {
    if (!this.batch) this.begin()
    this.db.exec('SAVEPOINT change')
    try {
      const result = change()
      this.db.exec('RELEASE change')
      return result
    } catch (error) {
      this.db.exec('ROLLBACK TO change')
      this.db.exec('RELEASE change')
      throw error
    }
  }

  /** Resolves when everything written so far is durable. */
  settled(): Promise<void> {
    return this.batch?.done ?? Promise.resolve()
  }

  flush(): void {
    const batch = this.batch
    if (!batch) return
    this.batch = null
    try {
      this.db.exec('COMMIT')
      batch.resolve()
    } catch (error) {
      if (this.db.inTransaction) this.db.exec('ROLLBACK')
      this.onLost()
      batch.reject(error)
    }
  }

  private begin(): void {
    this.db.exec('BEGIN IMMEDIATE')
    const batch = {} as Batch
    batch.done = new Promise<void>((resolve, reject) => Object.assign(batch, { resolve, reject }))
    batch.done.catch(() => {})
    this.batch = batch
    setImmediate(() => this.flush())
  }
}
