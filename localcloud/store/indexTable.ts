import type { IndexManifest } from '../../config/database'
import { fieldKey } from './keyEncoding'
import { indexedValues } from './paths'
import type { Row } from './rows'
import type { Sqlite } from './sqlite'
import type { Doc } from './values'

/** Keys from `low` (included) to `high` (excluded). */
export interface KeyRange {
  low: Buffer
  high: Buffer
}

interface KeyedRow extends Row {
  key: ArrayBuffer
}

const FIRST_PAGE = 100
const PAGE = 1000
/** Above any row number. */
const LAST = Number.MAX_SAFE_INTEGER

/** One index of a collection: key → row, kept in step with the documents by `Collection`. */
export class IndexTable {
  multikey: boolean
  private readonly forward
  private readonly backward
  private readonly owner
  private readonly insertion
  private readonly removal
  private readonly markMultikey

  constructor(
    db: Sqlite,
    readonly spec: IndexManifest,
    id: number,
    rows: string,
    multikey: boolean,
  ) {
    const table = `index_${id}`
    const key = spec.unique ? 'key' : 'key, seq'
    db.exec(
      `CREATE TABLE IF NOT EXISTS ${table} (key BLOB NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (${key})) WITHOUT ROWID`,
    )
    const from = `SELECT i.key, i.seq, r.body FROM ${table} i JOIN ${rows} r ON r.seq = i.seq`
    this.forward = db.prepare(
      `${from} WHERE (i.key, i.seq) > (?, ?) AND i.key < ? ORDER BY i.key, i.seq LIMIT ?`,
    )
    this.backward = db.prepare(
      `${from} WHERE (i.key, i.seq) < (?, ?) AND i.key >= ? ORDER BY i.key DESC, i.seq DESC LIMIT ?`,
    )
    this.owner = db.prepare(`SELECT seq FROM ${table} WHERE key = ? LIMIT 1`)
    this.insertion = db.prepare(`INSERT INTO ${table} (key, seq) VALUES (?, ?)`)
    this.removal = db.prepare(`DELETE FROM ${table} WHERE key = ? AND seq = ?`)
    this.markMultikey = db.prepare(`UPDATE indexes SET multikey = 1 WHERE id = ${id}`)
    this.multikey = multikey
  }

  /** Every key of a document: several where a field holds an array. */
  keysOf(doc: Doc): Buffer[] {
    let keys: Buffer[] = [Buffer.alloc(0)]
    for (const { field, order } of this.spec.fields) {
      const parts = indexedValues(doc, field).map((value) => fieldKey(value, order))
      keys = keys.flatMap((key) => parts.map((part) => Buffer.concat([key, part])))
    }
    return keys.length === 1 ? keys : distinct(keys)
  }

  /** The row that holds this key, if any. */
  ownerOf(key: Buffer): number | undefined {
    // Alone, a buffer would be taken for a record of named parameters.
    return (this.owner.get([key]) as { seq: number } | undefined)?.seq
  }

  insert(keys: Buffer[], seq: number): void {
    if (keys.length > 1 && !this.multikey) {
      this.markMultikey.run()
      this.multikey = true
    }
    for (const key of keys) this.insertion.run(key, seq)
  }

  remove(keys: Buffer[], seq: number): void {
    for (const key of keys) this.removal.run(key, seq)
  }

  /** Rows of a range by ascending or descending key; equal keys by age in the same direction. */
  *read(range: KeyRange, direction: 1 | -1): Generator<Row> {
    let key: Buffer = direction === 1 ? range.low : range.high
    let seq = direction === 1 ? -1 : -LAST
    for (let size = FIRST_PAGE; ; size = PAGE) {
      const rows = (
        direction === 1
          ? this.forward.all(key, seq, range.high, size)
          : this.backward.all(key, seq, range.low, size)
      ) as KeyedRow[]
      yield* rows
      if (rows.length < size) return
      const last = rows[rows.length - 1]!
      key = Buffer.from(last.key)
      seq = last.seq
    }
  }
}

function distinct(keys: Buffer[]): Buffer[] {
  const seen = new Map(keys.map((key) => [key.toString('latin1'), key]))
  return [...seen.values()]
}
