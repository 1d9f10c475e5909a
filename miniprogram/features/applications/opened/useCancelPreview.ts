import type { CancelPreview } from '@shared/contracts/responses/applications'
import { useEffect, useState } from 'react'
import { call } from '@/cloud'

/** What the cloud says cancelling now would do; null when it could not be asked. */
export const useCancelPreview = (open: boolean, id: string): CancelPreview | null | undefined => {
  const [preview, setPreview] = useState<CancelPreview | null>()
  useEffect(() => {
    if (!open) return
    setPreview(undefined)
    call<CancelPreview>('applications', { action: 'cancelPreview', id }, { again: true }).then(
      (answer) => setPreview(answer.ok ? answer : null),
    )
  }, [open, id])
  return preview
}
