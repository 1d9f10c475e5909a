import type { Sqlite } from './sqlite'
import { decode, type Id, type StoredDoc } from './values'

export interface Row {
  seq: number
  body: string
}

/** `_id` as a column: a number and its digits are two different ids. */
export const idKey = (id: Id): string => (typeof id === 'string' ? `s${id}` : `n${id}`)

const FIRST_PAGE = 100
const PAGE = 1000

/** The documents of one collection, in the order they were added. */
export class Rows {
  private readonly one
  private readonly bySeq
  private readonly page
  private readonly total
  private readonly insertion
  private readonly replacement
  private readonly removal

  constructor(db: Sqlite, table: string) {
    db.exec(
      `CREATE TABLE IF NOT EXISTS ${table} (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, body TEXT NOT NULL)`,
    )
    this.one = db.prepare(`SELECT seq, body FROM ${table} WHERE id = ?`)
    this.bySeq = db.prepare(`SELECT body FROM ${table} WHERE seq = ?`)
    this.page = db.prepare(`SELECT seq, body FROM ${table} WHERE seq > ? ORDER BY seq LIMIT ?`)
    this.total = db.prepare(`SELECT count(*) AS n FROM ${table}`)
    this.insertion = db.prepare(`INSERT INTO ${table} (id, body) VALUES (?, ?)`)
    this.replacement = db.prepare(`UPDATE ${table} SET body = ? WHERE seq = ?`)
    this.removal = db.prepare(`DELETE FROM ${table} WHERE seq = ?`)
  }

  get(id: Id): Row | undefined {
    return this.one.get(idKey(id)) as Row | undefined
  }

  /** The document of a row that is known to exist. */
  at(seq: number): StoredDoc {
    return decode<StoredDoc>((this.bySeq.get(seq) as { body: string }).body)
  }

  /** Read in pages: no statement stays open while the caller writes. */
  *scan(): Generator<Row> {
    let seq = 0
    for (let size = FIRST_PAGE; ; size = PAGE) {
      const rows = this.page.all(seq, size) as Row[]
      yield* rows
      if (rows.length < size) return
      seq = rows[rows.length - 1]!.seq
    }
  }

  count(): number {
    return (this.total.get() as { n: number }).n
  }

  insert(id: Id, body: string): number {
    return Number(this.insertion.run(idKey(id), body).lastInsertRowid)
  }

  replace(seq: number, body: string): void {
    this.replacement.run(body, seq)
  }

  remove(seq: number): void {
    this.removal.run(seq)
  }
}
