import type { CollectionManifest, IndexManifest } from '../../config/database'
import { Collection } from './collection'
import { CloudError } from './errors'
import { IndexTable } from './indexTable'
import { Rows } from './rows'
import type { Sqlite } from './sqlite'
import { decode } from './values'

interface IndexRow {
  id: number
  spec: string
  multikey: number
}

/** Which collections there are. Nothing is created by writing to it: as in production. */
export class Catalog {
  private readonly byName = new Map<string, Collection>()

  constructor(
    private readonly db: Sqlite,
    manifest: CollectionManifest[],
  ) {
    db.exec('BEGIN IMMEDIATE')
    for (const { name, indexes } of manifest) this.ensure(name, indexes)
    const known = db.prepare('SELECT name FROM collections').all() as { name: string }[]
    for (const { name } of known) if (!this.byName.has(name)) this.ensure(name, [])
    db.exec('COMMIT')
  }

  get(name: string): Collection {
    const found = this.byName.get(name)
    if (found) return found
    throw new CloudError(
      'DATABASE_COLLECTION_NOT_EXIST',
      `[ResourceNotFound] Db or Table not exist: ${name}. Please check your request.`,
    )
  }

  names(): string[] {
    return [...this.byName.keys()]
  }

  create(name: string): void {
    if (!/^[A-Za-z][\w-]{0,63}$/.test(name)) {
      throw new CloudError('INVALID_PARAM', `invalid collection name: ${name}`)
    }
    if (this.byName.has(name)) {
      throw new CloudError('DATABASE_COLLECTION_ALREADY_EXIST', `Table exist: ${name}`)
    }
    this.ensure(name, [])
  }

  private ensure(name: string, specs: IndexManifest[]): void {
    this.db.prepare('INSERT OR IGNORE INTO collections (name) VALUES (?)').run(name)
    const { id } = this.db.prepare('SELECT id FROM collections WHERE name = ?').get(name) as {
      id: number
    }
    const table = `docs_${id}`
    const rows = new Rows(this.db, table)
    const indexes = specs.map((spec) => this.ensureIndex(id, table, rows, spec))
    this.dropOthers(id, specs)
    this.byName.set(name, new Collection(name, rows, indexes))
  }

  private ensureIndex(collection: number, table: string, rows: Rows, spec: IndexManifest) {
    const text = JSON.stringify(spec)
    const find = this.db.prepare(
      'SELECT id, multikey FROM indexes WHERE collection = ? AND spec = ?',
    )
    const known = find.get(collection, text) as IndexRow | undefined
    if (known) return new IndexTable(this.db, spec, known.id, table, known.multikey === 1)
    this.db.prepare('INSERT INTO indexes (collection, spec) VALUES (?, ?)').run(collection, text)
    const { id } = find.get(collection, text) as IndexRow
    const index = new IndexTable(this.db, spec, id, table, false)
    for (const row of rows.scan()) index.insert(index.keysOf(decode(row.body)), row.seq)
    return index
  }

  private dropOthers(collection: number, specs: IndexManifest[]): void {
    const wanted = new Set(specs.map((spec) => JSON.stringify(spec)))
    const all = this.db
      .prepare('SELECT id, spec, multikey FROM indexes WHERE collection = ?')
      .all(collection) as IndexRow[]
    for (const { id } of all.filter(({ spec }) => !wanted.has(spec))) {
      this.db.exec(`DROP TABLE IF EXISTS index_${id}`)
      this.db.prepare('DELETE FROM indexes WHERE id = ?').run(id)
    }
  }
}
