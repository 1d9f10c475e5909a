import { duplicate } from './errors'
import type { IndexTable } from './indexTable'
import type { Row, Rows } from './rows'
import { type Doc, decode, type Id } from './values'

/** Documents of one collection together with their indexes; every write keeps both in step. */
export class Collection {
  constructor(
    readonly name: string,
    readonly rows: Rows,
    readonly indexes: IndexTable[],
  ) {}

  get(id: Id): Row | undefined {
    return this.rows.get(id)
  }

  /**
   * Makes `after` (canonical EJSON) the text of document `id`, or removes the document when null.
   * @returns the text before, or null when there was none
   * @throws CloudError E11000 when a unique index is already taken by another document
   */
  write(id: Id, after: string | null): string | null {
    const row = this.rows.get(id)
    const before = row?.body ?? null
    if (before === after) return before
    const next = after === null ? null : decode(after)
    if (next) this.refuseDuplicates(next, row?.seq)
    const previous = before === null ? null : decode(before)
    if (previous) for (const table of this.indexes) table.remove(table.keysOf(previous), row!.seq)
    const seq = this.writeRow(id, row?.seq, after)
    if (next) for (const table of this.indexes) table.insert(table.keysOf(next), seq)
    return before
  }

  private writeRow(id: Id, seq: number | undefined, after: string | null): number {
    if (seq === undefined) return after === null ? -1 : this.rows.insert(id, after)
    if (after === null) this.rows.remove(seq)
    else this.rows.replace(seq, after)
    return seq
  }

  private refuseDuplicates(doc: Doc, own: number | undefined): void {
    for (const table of this.indexes) {
      if (!table.spec.unique) continue
      for (const key of table.keysOf(doc)) {
        const owner = table.ownerOf(key)
        if (owner !== undefined && owner !== own) throw duplicate(this.name, table.spec.name)
      }
    }
  }
}
