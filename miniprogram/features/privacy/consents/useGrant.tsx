import type { ConsentId } from '@shared/application/consents'
import { useState } from 'react'
import { useActs } from '@/cloud/useActs'
import { Button } from '@/components/Button'
import { FactTable } from '@/components/FactTable'
import { Sheet } from '@/components/Sheet'
import { toast } from '@/components/toast'
import { consentCopy, consentWords } from '@/copy/consents'
import { consentTitles, consentsCopy as words } from '@/copy/privacy'

const NAMES = Object.keys(consentWords.rows) as (keyof typeof consentWords.rows)[]

/** Said of any service, where the text stands by itself. */
const anywhere = { service: '您申请的服务', insurer: '您的保险公司', provider: '手册写明的服务商' }

interface Reading {
  id: ConsentId
  granting: boolean
}

/** The whole text of a consent, and giving it once for all. */
export function useGrant(onDone: () => void) {
  const { act, busy } = useActs('privacy')
  const [open, setOpen] = useState(false)
  const [reading, setReading] = useState<Reading | null>(null)
  const show = (id: ConsentId, granting: boolean) => {
    setReading({ id, granting })
    setOpen(true)
  }
  const grant = async () => {
    const answer = await act('grant', { consent: reading?.id })
    if (!answer.ok) return toast(words.notDone)
    setOpen(false)
    onDone()
  }
  const copy = reading && consentCopy[reading.id](anywhere)
  return {
    read: (id: ConsentId) => show(id, false),
    start: (id: ConsentId) => show(id, true),
    sheet: (
      <Sheet
        open={open}
        title={reading ? consentTitles[reading.id] : ''}
        note={reading?.granting ? words.grantNote : undefined}
        onClose={() => setOpen(false)}
        actions={
          reading?.granting && (
            <Button id="grant-confirm" loading={busy} onTap={grant}>
              {words.grantConfirm}
            </Button>
          )
        }
      >
        {copy && (
          <FactTable
            rows={NAMES.map((name) => ({
              id: name,
              name: consentWords.rows[name],
              fact: copy[name],
            }))}
          />
        )}
      </Sheet>
    ),
  }
}
