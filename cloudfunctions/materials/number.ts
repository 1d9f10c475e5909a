import type { Member } from '../kit/action'
import { daysBefore } from '../kit/clock'
import { Refusal } from '../kit/errors'
import { limitsAreOff } from '../kit/rateLimit'
import { materials } from '../kit/repositories/materials'

/** Twice what one application takes. */
const MOST = 60

/**
 * Nobody fills the store with papers that serve nothing.
 * @throws Refusal TOO_MANY_REQUESTS at the sixty-first within a day on which no application rests
 */
export async function checkNumber({ personId, now }: Member): Promise<void> {
  if (limitsAreOff()) return
  const loose = await materials.looseSince(personId, daysBefore(now.iso, 1), MOST)
  if (loose.length >= MOST)
    throw new Refusal('TOO_MANY_REQUESTS', '还没有提交的材料太多，请先提交申请或明天再传')
}
