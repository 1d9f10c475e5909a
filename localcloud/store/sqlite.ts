import { join } from 'node:path'
import Libsql from 'libsql'

export type Sqlite = Libsql.Database

/** Opens the file that holds everything. FULL: an answered commit has reached the disk. */
export function openSqlite(dataDir: string): Sqlite {
  const db = new Libsql(join(dataDir, 'cloud.db'))
  // Whoever just looked into the file may still be closing it.
  db.exec('PRAGMA busy_timeout=10000')
  db.exec('PRAGMA journal_mode=WAL')
  db.exec('PRAGMA synchronous=FULL')
  db.exec('PRAGMA cache_size=-65536')
  db.exec(`
    CREATE TABLE IF NOT EXISTS collections (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
    CREATE TABLE IF NOT EXISTS indexes (
      id INTEGER PRIMARY KEY, collection INTEGER NOT NULL, spec TEXT NOT NULL,
      multikey INTEGER NOT NULL DEFAULT 0);
    CREATE TABLE IF NOT EXISTS facts (name TEXT PRIMARY KEY, value TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS files (
      path TEXT PRIMARY KEY, blob TEXT NOT NULL, size INTEGER NOT NULL, at INTEGER NOT NULL);
    CREATE TABLE IF NOT EXISTS outbox (
      seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, api TEXT NOT NULL, openid TEXT NOT NULL,
      body TEXT NOT NULL);
  `)
  return db
}

/** Small facts about the data folder itself: whether it was seeded, the key of signed links. */
export class Facts {
  constructor(private readonly db: Sqlite) {}

  get(name: string): string | null {
    const row = this.db.prepare('SELECT value FROM facts WHERE name = ?').get(name)
    return row ? (row as { value: string }).value : null
  }

  set(name: string, value: string): void {
    this.db.prepare('INSERT OR REPLACE INTO facts (name, value) VALUES (?, ?)').run(name, value)
  }
}
