import type { MaterialView, Ticket } from '@shared/contracts/responses/materials'
import { type Answer, call, upload } from '@/cloud'
import { materialsCopy } from '@/copy/materials'
import type { PaperSheet, SheetState } from './paper'

export interface Sending {
  done: Promise<SheetState | null>
  abort(): void
}

/** Words of the cloud where it says what is wrong with the file, else plain ones. */
const failed = (answer: Answer<object>): SheetState => {
  const told = !answer.ok && answer.error.code === 'INVALID_REQUEST' ? answer.error.message : null
  return { is: 'failed', why: told ?? materialsCopy.notSent }
}

/**
 * Ticket, upload, confirmation. `onPercent` gets 0–99: the last percent is the confirmation.
 * Resolves with null when it was aborted.
 */
export function send(sheet: PaperSheet, onPercent: (percent: number) => void): Sending {
  let aborted = false
  let abortUpload = () => {}
  const run = async (): Promise<SheetState | null> => {
    const { kind, name, size, type, path } = sheet
    const ticket = await call<Ticket>('materials', { action: 'ticket', kind, name, size, type })
    if (aborted) return null
    if (!ticket.ok) return failed(ticket)
    const { materialId, cloudPath } = ticket
    const sending = upload(cloudPath, path ?? '', (percent) => onPercent(Math.min(99, percent)))
    abortUpload = sending.abort
    const sent = await sending.done
    if (aborted) return null
    if (!sent.ok) return failed(sent)
    const confirmed = await call<{ material: MaterialView }>(
      'materials',
      { action: 'confirm', materialId, fileID: sent.fileID },
      { again: true, timeoutMs: 30_000 },
    )
    if (aborted) return null
    return confirmed.ok ? { is: 'done', materialId } : failed(confirmed)
  }
  return {
    done: run(),
    abort() {
      aborted = true
      abortUpload()
    },
  }
}
