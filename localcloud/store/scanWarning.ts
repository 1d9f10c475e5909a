import type { Doc } from './values'

const MANY = 5_000
const warned = new Set<string>()

/** Says once per shape of query that it reads a whole large collection: an index is missing. */
export function warnOfScan(collection: string, query: Doc, read: number): void {
  const shape = `${collection}(${Object.keys(query).join(', ')})`
  if (read < MANY || warned.has(shape)) return
  warned.add(shape)
  console.warn(
    `[localcloud] no index serves ${shape}: ${read} documents read, see config/database.ts`,
  )
}
