import * as v from 'valibot'
import { dateOrMoment, wholeNumber } from '../schemas'

/** Collection `counters`: attempts within a window that began at `since`. */
export const counterDocument = v.object({
  _id: v.string(),
  count: wholeNumber,
  since: dateOrMoment,
})

export type CounterDocument = v.InferOutput<typeof counterDocument>
