import type { DeskMaterialLink, GuardianshipItem } from '@shared/contracts/responses/desk'
import { useState } from 'react'
import { call } from '@/cloud'
import { useActs } from '@/cloud/useActs'
import { Button } from '@/components/Button'
import { openFile } from '@/components/openFile'
import { Sheet } from '@/components/Sheet'
import { TextField } from '@/components/TextField'
import { toast } from '@/components/toast'
import { deskGuardianCopy as words } from '@/copy/deskPeople'

interface Deciding {
  how: 'confirm' | 'refuse' | null
  item?: GuardianshipItem
  said: string
  fault?: string
}

/** Opens the proof by a short-lived link; opening is on record. */
export const openProof = async ({ id, materialId }: GuardianshipItem): Promise<void> => {
  const answer = await call<DeskMaterialLink>('desk', { action: 'materialLink', id, materialId })
  if (!answer.ok) return toast(words.notOpened)
  const isDocument = /\.pdf(\?|$)/i.test(answer.url)
  await openFile(isDocument ? 'proof.pdf' : 'proof.jpg', answer.url).catch(() =>
    toast(words.notOpened),
  )
}

/** Confirming a claim, or refusing it in words. */
export function useDecide(onDone: () => void) {
  const { act, busy } = useActs('desk')
  const [{ how, item, said, fault }, setState] = useState<Deciding>({ how: null, said: '' })
  const close = () => setState({ how: null, item, said })
  const decide = async (action: string, what: object) => {
    const answer = await act(action, { id: item?.id, ...what })
    if (!answer.ok && answer.error.code !== 'CONFLICT')
      return setState({ how, item, said, fault: answer.error.message || words.notDone })
    if (!answer.ok) toast(answer.error.message)
    close()
    onDone()
  }
  const refuse = () =>
    said.trim() === ''
      ? setState({ how, item, said, fault: words.faultWords })
      : decide('refuseGuardianship', { words: said.trim() })
  return {
    confirm: (one: GuardianshipItem) => setState({ how: 'confirm', item: one, said: '' }),
    refuse: (one: GuardianshipItem) => setState({ how: 'refuse', item: one, said: '' }),
    sheets: (
      <>
        <Sheet
          open={how === 'confirm'}
          title={words.confirmTitle}
          note={fault ?? words.confirmNote}
          onClose={close}
          actions={
            <Button
              id="confirm-guardianship"
              loading={busy}
              onTap={() => decide('confirmGuardianship', {})}
            >
              {words.confirmYes}
            </Button>
          }
        />
        <Sheet
          open={how === 'refuse'}
          title={words.refuseTitle}
          note={words.refuseNote}
          onClose={close}
          actions={
            <Button kind="danger" id="refuse-guardianship" loading={busy} onTap={refuse}>
              {words.refuseYes}
            </Button>
          }
        >
          <TextField
            id="refuse-words"
            lines
            label={words.refuseField}
            maxLength={500}
            value={said}
            error={fault}
            onChange={(text) => setState({ how, item, said: text })}
          />
        </Sheet>
      </>
    ),
  }
}
