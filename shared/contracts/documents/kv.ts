import * as v from 'valibot'
import { civilDate } from '../schemas'

/** Collection `kv`: how far the clock's daily round over the policies has come. */
export const kvDocument = v.object({
  _id: v.string(),
  day: civilDate,
  /** Id of the last policy looked at. */
  after: v.string(),
  done: v.boolean(),
})

export type KvDocument = v.InferOutput<typeof kvDocument>
