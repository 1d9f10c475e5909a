import type { EraseAnswer } from '@shared/contracts/responses/privacy'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Notice } from '@/components/Notice'
import { Sheet } from '@/components/Sheet'
import { eraseCopy as words } from '@/copy/privacy'
import { isUnheard, useRequest } from '../useRequest'

/** Asked twice, then erased. */
export function useErase() {
  const { act, busy } = useRequest()
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
    setTrouble(isUnheard(answer.error.code) ? words.unheard : answer.error.message)
  }
  return {
    done,
    start: () => setAsking('first'),
    sheets: (
      <>
        <Sheet
          open={asking === 'first'}
          title={words.first.title}
          note={words.first.note}
          closeWords={words.first.no}
          onClose={close}
          actions={
            <Button kind="danger" id="erase-first" onTap={() => setAsking('second')}>
              {words.first.yes}
            </Button>
          }
        />
        <Sheet
          open={asking === 'second'}
          title={words.second.title}
          note={words.second.note}
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
            <Button kind="danger" id="erase-second" loading={busy} onTap={erase}>
              {words.second.yes}
            </Button>
          }
        />
      </>
    ),
  }
}
