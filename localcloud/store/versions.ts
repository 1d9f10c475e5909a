interface Change {
  at: number
  /** Canonical EJSON before the change, null when the document did not exist. */
  before: string | null
}

const PRUNE_EVERY = 256

/**
 * What documents were before they changed, kept only as long as a transaction may still ask:
 * the database file holds the newest state, this the way back to each open snapshot.
 */
export class Versions {
  private now = 0
  private closed = 0
  private readonly changes = new Map<string, Map<string, Change[]>>()
  private readonly snapshots = new Map<object, number>()

  /** Fixes the state that `reader` sees. */
  open(reader: object): void {
    this.snapshots.set(reader, this.now)
  }

  close(reader: object): void {
    this.snapshots.delete(reader)
    if (this.snapshots.size === 0) this.changes.clear()
    else if (++this.closed % PRUNE_EVERY === 0) this.prune()
  }

  /** Starts the version to which the next `record`s belong. */
  advance(): void {
    this.now++
  }

  record(collection: string, key: string, before: string | null): void {
    if (this.snapshots.size === 0) return
    const ofCollection = this.changes.get(collection) ?? new Map<string, Change[]>()
    const ofDocument = ofCollection.get(key) ?? []
    ofDocument.push({ at: this.now, before })
    ofCollection.set(key, ofDocument)
    this.changes.set(collection, ofCollection)
  }

  /** The first change after the snapshot; its `before` is what the reader sees. */
  since(reader: object, collection: string, key: string): Change | undefined {
    const snapshot = this.snapshots.get(reader) ?? this.now
    return this.changes
      .get(collection)
      ?.get(key)
      ?.find(({ at }) => at > snapshot)
  }

  /** Keys of all documents of a collection that changed after the snapshot. */
  changedSince(reader: object, collection: string): string[] {
    const keys = [...(this.changes.get(collection)?.keys() ?? [])]
    return keys.filter((key) => this.since(reader, collection, key))
  }

  /** Under constant load there is always a snapshot: what none of them can ask for goes. */
  private prune(): void {
    const oldest = Math.min(...this.snapshots.values())
    for (const ofCollection of this.changes.values()) {
      for (const [key, changes] of ofCollection) {
        const needed = changes.filter(({ at }) => at > oldest)
        if (needed.length > 0) ofCollection.set(key, needed)
        else ofCollection.delete(key)
      }
    }
  }
}
