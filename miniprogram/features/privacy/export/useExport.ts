import type { PersonalExport } from '@shared/contracts/responses/export'
import { useState } from 'react'
import { call } from '@/cloud'
import { toast } from '@/components/toast'
import { privacyCopy as words } from '@/copy/privacy'
import { save } from './save'

/** Everything about oneself as one file, which is kept nowhere but here. */
export function useExport() {
  const [busy, setBusy] = useState(false)
  const run = async () => {
    if (busy) return
    setBusy(true)
    const answer = await call<PersonalExport>(
      'privacy',
      { action: 'export' },
      { again: true, timeoutMs: 20_000 },
    )
    const done =
      answer.ok &&
      (await save(
        words.exportName(answer.export.at.slice(0, 10)),
        JSON.stringify(answer.export, null, 2),
      ))
    setBusy(false)
    toast(done ? words.exported : words.exportFailed)
  }
  return { run, busy }
}
