import { overdueBelow } from '../../shared/application/machine'
import type { Now } from '../kit/clock'
import { applications, PAGE } from '../kit/repositories/applications'
import { actOn } from './act'

/** Marks each application whose promised day is over, once. @returns how many */
export async function markOverdue(now: Now): Promise<number> {
  let marked = 0
  for (let after = ''; ; ) {
    const page = await applications.queued({}, { after, below: overdueBelow(now.day) })
    for (const { _id, overdueOn } of page)
      if (overdueOn === null && (await actOn(_id, 'mark-overdue', now))) marked++
    if (page.length < PAGE) return marked
    after = page.at(-1)!.queueKey!
  }
}
