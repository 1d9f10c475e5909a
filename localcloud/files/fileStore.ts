import { randomUUID } from 'node:crypto'
import { createReadStream, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import type { Sqlite } from '../store/sqlite'
import type { Store } from '../store/store'

export interface StoredFile {
  blob: string
  size: number
}

export class FileTooLarge extends Error {}

/**
 * Files on disk under names of our own making, so that no path of a caller ever reaches the file
 * system; which path means which file is kept in the database.
 */
export class FileStore {
  private readonly dir: string
  private readonly db: Sqlite

  constructor(
    dataDir: string,
    private readonly store: Store,
    private readonly now: () => number,
  ) {
    this.dir = join(dataDir, 'files')
    this.db = store.sqlite
    mkdirSync(this.dir, { recursive: true })
    this.sweep()
  }

  stat(path: string): StoredFile | undefined {
    return this.db.prepare('SELECT blob, size FROM files WHERE path = ?').get(path) as
      | StoredFile
      | undefined
  }

  read(file: StoredFile): Readable {
    return createReadStream(join(this.dir, file.blob))
  }

  /**
   * Keeps what comes, durably, before it resolves; an earlier file at this path goes.
   * @throws FileTooLarge after more than `limit` bytes
   */
  async write(path: string, bytes: AsyncIterable<Buffer>, limit: number): Promise<StoredFile> {
    const blob = randomUUID()
    const partial = join(this.dir, `${blob}.part`)
    try {
      const size = await this.receive(partial, bytes, limit)
      await rename(partial, join(this.dir, blob))
      await this.syncFolder()
      const before = this.stat(path)
      await this.store.writeMeta(() =>
        this.db
          .prepare('INSERT OR REPLACE INTO files (path, blob, size, at) VALUES (?, ?, ?, ?)')
          .run(path, blob, size, this.now()),
      )
      if (before) await rm(join(this.dir, before.blob), { force: true })
      return { blob, size }
    } catch (error) {
      await rm(partial, { force: true })
      throw error
    }
  }

  /** @returns whether there was such a file */
  async remove(path: string): Promise<boolean> {
    const file = this.stat(path)
    if (!file) return false
    await this.store.writeMeta(() => this.db.prepare('DELETE FROM files WHERE path = ?').run(path))
    await rm(join(this.dir, file.blob), { force: true })
    return true
  }

  private async receive(target: string, bytes: AsyncIterable<Buffer>, limit: number) {
    const file = await open(target, 'wx')
    let size = 0
    try {
      for await (const chunk of bytes) {
        size += chunk.length
        if (size > limit) throw new FileTooLarge(`more than ${limit} bytes`)
        await file.write(chunk)
      }
      await file.sync()
    } finally {
      await file.close()
    }
    return size
  }

  private async syncFolder(): Promise<void> {
    const folder = await open(this.dir, 'r')
    await folder.sync().finally(() => folder.close())
  }

  /** What a kill left behind: bytes without an entry. */
  private sweep(): void {
    const rows = this.db.prepare('SELECT blob FROM files').all() as { blob: string }[]
    const known = new Set(rows.map(({ blob }) => blob))
    for (const name of readdirSync(this.dir)) {
      if (!known.has(name)) rmSync(join(this.dir, name), { force: true })
    }
  }
}
