import type { Now } from '../kit/clock'
import { eraseApplication } from '../kit/erasing/application'
import { applications, PAGE } from '../kit/repositories/applications'
import { audit } from '../kit/repositories/audit'

/**
 * Erases the content of applications that are no longer kept (art. 47: whoever handles the data does
 * so unasked). @returns how many
 */
export async function eraseWhatIsOver(now: Now): Promise<number> {
  let erased = 0
  for (;;) {
    const page = await applications.toErase(now.day)
    const before = erased
    for (const { _id, beneficiary } of page) {
      const trail = { personId: beneficiary.personId, actor: 'system', target: _id, at: now.iso }
      const isDone = await eraseApplication(
        _id,
        now,
        ({ eraseOn }) => Boolean(eraseOn && eraseOn <= now.day),
        (tx) => audit.add(tx, { ...trail, action: 'clock.erase' }),
      )
      if (isDone) erased += 1
    }
    if (page.length < PAGE || erased === before) return erased
  }
}
