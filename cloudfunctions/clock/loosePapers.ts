import { LOOSE_KEPT_DAYS } from '../../shared/application/retention'
import type { MaterialDocument } from '../../shared/contracts/documents/material'
import { daysBefore, type Now } from '../kit/clock'
import { deleteFile, fetchFile } from '../kit/cloud'
import { erasePaper } from '../kit/erasing/application'
import { audit } from '../kit/repositories/audit'
import { LOOSE_PAGE, materials } from '../kit/repositories/materials'

/** How ids of files in this environment begin; only files that were stored tell it. */
async function storageRoot(): Promise<string | null> {
  const stored = await materials.oneStored()
  return stored?.fileID ? stored.fileID.slice(0, -stored.cloudPath.length) : null
}

/** What was uploaded to a ticket and never confirmed lies where the ticket led. */
async function deleteRaw({ cloudPath }: MaterialDocument, root: string): Promise<void> {
  const fileID = root + cloudPath
  if (await fetchFile(fileID)) await deleteFile(fileID)
}

/** @param raw takes away what lies outside the record; before it, so that a run cut short repeats it */
async function erase(
  status: 'ticketed' | 'confirmed',
  now: Now,
  raw: (paper: MaterialDocument) => Promise<void>,
): Promise<number> {
  let erased = 0
  for (;;) {
    const page = await materials.looseBefore(status, daysBefore(now.iso, LOOSE_KEPT_DAYS[status]))
    const before = erased
    for (const paper of page) {
      await raw(paper)
      const { _id, personId } = paper
      const trail = { personId, actor: 'system', target: _id, at: now.iso }
      const isDone = await erasePaper(_id, (tx) =>
        audit.add(tx, { ...trail, action: 'clock.erase-paper' }),
      )
      if (isDone) erased += 1
    }
    if (page.length < LOOSE_PAGE || erased === before) return erased
  }
}

/**
 * Erases papers that were taken and never handed in, and what was uploaded and never confirmed
 * (art. 47). A proof that a claim to be a guardian rests on is none of them. @returns how many
 */
export async function eraseLoosePapers(now: Now): Promise<number> {
  const root = await storageRoot()
  const unconfirmed =
    root === null ? 0 : await erase('ticketed', now, (paper) => deleteRaw(paper, root))
  return unconfirmed + (await erase('confirmed', now, async () => {}))
}
