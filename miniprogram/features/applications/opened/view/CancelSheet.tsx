import type { ApplicationView, CancelPreview } from '@shared/contracts/responses/applications'
import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { Button } from '@/components/Button'
import { Card } from '@/components/Card'
import type { Clauses } from '@/components/ClauseSheet/useClauses'
import { GiveBackLine } from '@/components/GiveBackLine'
import { Notice } from '@/components/Notice'
import { Row } from '@/components/Row'
import { Section } from '@/components/Section'
import { Sheet } from '@/components/Sheet'
import { Skeleton } from '@/components/Skeleton'
import { applicationCopy, cancelCopy } from '@/copy/applications'
import { giveBackWords } from '@/copy/cancelling'
import { clauseWords } from '@/copy/clause'
import { useCancelPreview } from '../useCancelPreview'

export interface CancelSheetProps {
  open: boolean
  application: ApplicationView
  clauses: Clauses
  busy: boolean
  /** No answer came to the last try. */
  unheard: boolean
  onCancel: () => void
  onClose: () => void
}

const Effect = ({
  preview,
  application,
  clauses,
}: { preview: CancelPreview } & Pick<CancelSheetProps, 'application' | 'clauses'>) => {
  const { decision, uses } = preview
  const [term] = application.cancelling
  const chips = clauses.chips(decision.clause)
  return (
    <>
      {uses.length > 0 && (
        <Section body="rows">
          {uses.map(({ service, name, uses: count }) => (
            <Row
              key={service}
              title={application.uses.find((use) => use.service === service)?.name ?? name}
              status={{
                tone: decision.countsAsUsed ? 'wait' : 'open',
                icon: decision.countsAsUsed ? 'alert' : 'check',
                words: [
                  decision.countsAsUsed ? cancelCopy.used : cancelCopy.returned,
                  applicationCopy.usesOf(count),
                ],
              }}
            />
          ))}
        </Section>
      )}
      {term && (
        <Section body="bare">
          <Card tone="inset">
            <GiveBackLine
              {...giveBackWords(term)}
              clauses={
                chips.length > 0
                  ? chips
                  : [{ id: decision.clause, words: clauseWords(decision.clause) }]
              }
              onClause={(id) => clauses.open(id)}
            />
          </Card>
        </Section>
      )}
    </>
  )
}

/** Before cancelling: what comes back or is spent, until when, by which clause; a loss is asked twice. */
export function CancelSheet(props: CancelSheetProps) {
  const { open, application, clauses, busy, unheard, onCancel, onClose } = props
  const preview = useCancelPreview(open, application.id)
  const [sure, setSure] = useState(false)
  useEffect(() => {
    if (!open) setSure(false)
  }, [open])
  const { allowed = false, countsAsUsed = false } = preview?.decision ?? {}
  const words = !countsAsUsed
    ? cancelCopy.cancel
    : sure
      ? cancelCopy.sureButton
      : cancelCopy.cancelUsed
  return (
    <Sheet
      open={open}
      title={preview && !allowed ? cancelCopy.forbidden : cancelCopy.title}
      note={preview === undefined ? cancelCopy.loading : (preview?.text ?? cancelCopy.failed)}
      closeWords={cancelCopy.keep}
      onClose={onClose}
      consent={
        <View>
          {sure && (
            <Notice tone="bad" icon="alert" live>
              {cancelCopy.sure}
            </Notice>
          )}
          {unheard && (
            <Notice tone="wait" icon="alert" live>
              {cancelCopy.unheard}
            </Notice>
          )}
        </View>
      }
      actions={
        allowed && (
          <Button
            id={countsAsUsed && !sure ? 'cancel-ask' : 'cancel-confirm'}
            kind={countsAsUsed ? 'danger' : 'main'}
            loading={busy}
            onTap={countsAsUsed && !sure ? () => setSure(true) : onCancel}
          >
            {words}
          </Button>
        )
      }
    >
      {preview === undefined && <Skeleton rows={2} />}
      {preview && <Effect preview={preview} application={application} clauses={clauses} />}
    </Sheet>
  )
}
