import type { EraseAnswer } from '@shared/contracts/responses/privacy'
import { useState } from 'react'
import { isUnheard } from '@/cloud'
import { useActs } from '@/cloud/useActs'
import { Button } from '@/components/Button'
import { Notice } from '@/components/Notice'
import { Sheet } from '@/components/Sheet'
import { eraseCopy as words } from '@/copy/privacy'

/** It goes piece by piece, which may take longer than other acts. */
const PATIENCE_MS = 20_000

/** Asked twice, then erased. */
export function useErase() {
  const { act, busy } = useActs('privacy', { timeoutMs: PATIENCE_MS })
  const [asking, setAsking] = useState<'no' | 'first' | 'second'>('no')
  const [trouble, setTrouble] = useState<string | null>(null)
  const [done, setDone] = useState<EraseAnswer | null>(null)
  const close = () => setAsking('no')
  const erase = async () => {
    setTrouble(null)
    const answer = await act<EraseAnswer>('erase', { confirm: true })
    if (answer.ok) {
      close()
      return setDone(answer)
    }
    setTrouble(isUnheard(answer.error) ? words.unheard : answer.error.message)
  }
  return {
    done,
    start: () => setAsking('first'),
    // One sheet for both questions: closing the first would close the second with it.
    sheet: (
      <Sheet
        open={asking !== 'no'}
        title={asking === 'second' ? words.second.title : words.first.title}
        note={asking === 'second' ? words.second.note : words.first.note}
        closeWords={words.first.no}
        onClose={close}
        consent={
          trouble && (
            <Notice tone="bad" icon="alert" live>
              {trouble}
            </Notice>
          )
        }
        actions={
          asking === 'second' ? (
            <Button kind="danger" id="erase-second" loading={busy} onTap={erase}>
              {words.second.yes}
            </Button>
          ) : (
            <Button kind="danger" id="erase-first" onTap={() => setAsking('second')}>
              {words.first.yes}
            </Button>
          )
        }
      />
    ),
  }
}
