import { Aggregator } from 'mingo'
import type { Collection } from './collection'
import { requestFailed } from './errors'
import { findDocs } from './find'
import type { Doc } from './values'

export type Stage = Record<string, unknown>

/** Rows given when the pipeline itself sets no limit. */
const DEFAULT_ROWS = 20
const REFUSED = new Set(['$out', '$merge'])

/** Runs a pipeline; a leading `$match` uses the indexes. Always reads the newest state. */
export function aggregate(
  collectionOf: (name: string) => Collection,
  name: string,
  stages: Stage[],
): Doc[] {
  const refused = stages.find((stage) => REFUSED.has(Object.keys(stage)[0] ?? ''))
  if (refused) throw requestFailed(`stage ${Object.keys(refused)[0]} is not allowed`)
  const all = (collection: Collection, query: Doc = {}) =>
    findDocs(collection, { query, limit: Number.POSITIVE_INFINITY })
  const source = all(collectionOf(name), (stages[0]?.$match as Doc | undefined) ?? {})
  const limited = stages.some((stage) => '$limit' in stage)
  const pipeline = limited ? stages : [...stages, { $limit: DEFAULT_ROWS }]
  try {
    return new Aggregator(pipeline, {
      scriptEnabled: false,
      collectionResolver: (other) => all(collectionOf(other)),
    }).run(source)
  } catch (error) {
    throw requestFailed((error as Error).message)
  }
}
