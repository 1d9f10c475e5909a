import type { Contact, DeskContacts } from '@shared/contracts/responses/desk'
import { useState } from 'react'
import { call } from '@/cloud'
import { toast } from '@/components/toast'
import { caseCopy } from '@/copy/deskCase'

/** Whom to call, asked for only when the specialist taps: each look is on record. */
export function useContacts(id: string) {
  const [contacts, setContacts] = useState<Contact[] | null>(null)
  const [busy, setBusy] = useState(false)
  const show = async () => {
    if (busy) return
    setBusy(true)
    const answer = await call<DeskContacts>('desk', { action: 'contact', id })
    setBusy(false)
    if (answer.ok) setContacts(answer.contacts)
    else toast(caseCopy.contactFailed)
  }
  return { contacts, busy, show }
}
