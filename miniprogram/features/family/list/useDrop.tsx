import { useState } from 'react'
import { useActs } from '@/cloud/useActs'
import { Button } from '@/components/Button'
import { Sheet } from '@/components/Sheet'
import { toast } from '@/components/toast'
import { dropCopy as words } from '@/copy/family'
import { useFamily } from '../store'

/** Dropping a relative who was prepared and not yet confirmed by the desk. */
export function useDrop() {
  const { act, busy } = useActs('relatives')
  const load = useFamily((state) => state.load)
  const [id, setId] = useState<string | null>(null)
  const confirm = async () => {
    const answer = await act('drop', { id })
    if (!answer.ok) return toast(words.failed)
    setId(null)
    load()
  }
  return {
    start: setId,
    sheet: (
      <Sheet
        open={id !== null}
        title={words.title}
        note={words.note}
        onClose={() => setId(null)}
        actions={
          <Button id="drop-confirm" loading={busy} onTap={confirm}>
            {words.confirm}
          </Button>
        }
      />
    ),
  }
}
