import type { ApplicationView, RescheduleAnswer } from '@shared/contracts/responses/applications'
import { useEffect, useState } from 'react'
import type { Answer } from '@/cloud'
import { Button } from '@/components/Button'
import { ClauseChips } from '@/components/ClauseChip'
import type { Clauses } from '@/components/ClauseSheet/useClauses'
import { DateField } from '@/components/DateField'
import { Sheet } from '@/components/Sheet'
import { Skeleton } from '@/components/Skeleton'
import { rescheduleCopy } from '@/copy/visit'
import { useCancelPreview } from '../useCancelPreview'

export interface RescheduleSheetProps {
  open: boolean
  application: ApplicationView
  today: string
  clauses: Clauses
  busy: boolean
  onReschedule: (wantedOn: string) => Promise<Answer<RescheduleAnswer> | null>
  onClose: () => void
}

/** Another day, as long as that costs nothing: the terms are those of cancelling. */
export function RescheduleSheet(props: RescheduleSheetProps) {
  const { open, application, today, clauses, busy, onReschedule, onClose } = props
  const preview = useCancelPreview(open, application.id)
  const [day, setDay] = useState<string | null>(null)
  const [fault, setFault] = useState<string>()
  useEffect(() => {
    if (!open) return
    setDay(null)
    setFault(undefined)
  }, [open])
  const free = preview?.now === 'returned'
  const submit = async () => {
    if (day === null) return setFault(rescheduleCopy.dayFirst)
    const answer = await onReschedule(day)
    if (answer && !answer.ok) setFault(answer.error.message)
  }
  const note =
    preview === undefined
      ? rescheduleCopy.loading
      : preview === null
        ? rescheduleCopy.failed
        : free
          ? rescheduleCopy.free
          : rescheduleCopy.notFree
  return (
    <Sheet
      open={open}
      title={preview && !free ? rescheduleCopy.closed : rescheduleCopy.title}
      note={note}
      closeWords={rescheduleCopy.keep}
      onClose={onClose}
      actions={
        free && (
          <Button id="reschedule-confirm" loading={busy} onTap={submit}>
            {rescheduleCopy.submit}
          </Button>
        )
      }
    >
      {preview === undefined && <Skeleton rows={1} />}
      {preview && (
        <ClauseChips
          clauses={clauses.chips(preview.clause)}
          onTap={(clause) => clauses.open(clause)}
        />
      )}
      {free && (
        <DateField
          id="reschedule-day"
          label={rescheduleCopy.day}
          hint={rescheduleCopy.hint}
          value={day}
          min={today}
          error={fault}
          onChange={(chosen) => {
            setDay(chosen)
            setFault(undefined)
          }}
        />
      )}
    </Sheet>
  )
}
