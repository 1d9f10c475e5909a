import type { PersonalExport } from '@shared/contracts/responses/export'
import { useState } from 'react'
import { call } from '@/cloud'
import { privacyCopy as words } from '@/copy/privacy'
import type { StatusWords } from '@/copy/status'
import { save } from './save'

const statuses: Record<'idle' | 'busy' | 'done' | 'failed', StatusWords | undefined> = {
  idle: undefined,
  busy: { tone: 'quiet', icon: 'hourglass', words: [words.exporting] },
  done: { tone: 'open', icon: 'check', words: [words.exported] },
  failed: { tone: 'bad', icon: 'alert', words: [words.exportFailed] },
}

/** Everything about oneself as one file, which is kept nowhere but here. */
export function useExport() {
  const [state, setState] = useState<'idle' | 'busy' | 'done' | 'failed'>('idle')
  const run = async () => {
    if (state === 'busy') return
    setState('busy')
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
    setState(done ? 'done' : 'failed')
  }
  return { run, busy: state === 'busy', status: statuses[state] }
}
