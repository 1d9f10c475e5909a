import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Libsql from 'libsql'

/**
 * Keeps a data folder to one cloud: snapshots and locks live in its memory, so a second one on
 * the same folder would break them. The lock goes with the process, also when it is killed.
 * @returns what gives the folder free
 */
export function lockFolder(dataDir: string): () => void {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const lock = new Libsql(join(dataDir, 'lock.db'))
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch {
    throw new Error(`another cloud is running on ${dataDir}`)
  }
  return () => {
    lock.exec('ROLLBACK')
    lock.close()
  }
}
