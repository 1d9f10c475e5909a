import type { ConsentId } from '@shared/application/consents'
import type { UseChange } from '@shared/contracts/responses/applications'
import type { BenefitsDetail } from '@shared/contracts/responses/benefits'
import type { Decision } from '@shared/decision/decision'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Card } from '@/components/Card'
import { Checkbox } from '@/components/Checkbox'
import { ClauseChips } from '@/components/ClauseChip'
import type { Clauses } from '@/components/ClauseSheet/useClauses'
import { ConsentSheet } from '@/components/ConsentSheet'
import { GiveBackLine } from '@/components/GiveBackLine'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'
import { Sheet } from '@/components/Sheet'
import { confirmCopy } from '@/copy/apply'
import { giveBackWords } from '@/copy/cancelling'
import { consentCopy, consentWords } from '@/copy/consents'
import type { Submit, SubmitTrouble } from '../useSubmit'
import { UseChanges } from './UseChanges'

export interface ConfirmSheetProps {
  open: boolean
  detail: BenefitsDetail
  decision: Decision
  uses: UseChange[]
  submit: Submit
  clauses: Clauses
  onSubmit: () => void
  onClose: () => void
  onSeeApplications: () => void
}

const troubleWords = (trouble: SubmitTrouble): string => {
  if (trouble.is === 'unheard') return confirmCopy.unheard
  if (trouble.is === 'already') return confirmCopy.already
  if (trouble.is === 'changed') return confirmCopy.changed
  if (trouble.is === 'busy') return confirmCopy.busy
  return trouble.trace ? confirmCopy.broken(trouble.trace) : trouble.words
}

/** Before submitting: what it takes, until when it comes back, by which clause, and the consents. */
export function ConfirmSheet(props: ConfirmSheetProps) {
  const { open, detail, decision, uses, submit, clauses } = props
  const [reading, setReading] = useState<{ id?: ConsentId; open: boolean }>({ open: false })
  const { service, policy, consents, today } = detail
  const parties = {
    service: service.short,
    insurer: policy.insurerShort,
    provider: policy.handbook.provider,
  }
  const [term] = service.cancelling
  // Another service is taken from only where there is no fitting admission note.
  const alsoSource = service.factSources.admissionNote
  const chips = (source: string | undefined) => (source ? clauses.chips(source) : [])
  // What is unlimited is neither taken nor given back.
  const total = uses.reduce((sum, { limit, uses: taken }) => sum + (limit === null ? 0 : taken), 0)
  const already = submit.trouble?.is === 'already'
  return (
    <>
      <Sheet
        open={open}
        title={confirmCopy.title}
        note={decision.dueBy ? confirmCopy.dueBy(decision.dueBy, today) : confirmCopy.noDue}
        closeWords={confirmCopy.think}
        onClose={props.onClose}
        consent={
          <View className="hq-consents">
            {submit.trouble && (
              <Notice tone={already ? 'open' : 'wait'} icon={already ? 'check' : 'alert'} live>
                {troubleWords(submit.trouble)}
              </Notice>
            )}
            {consents.map((id) => (
              <Checkbox
                key={id}
                id={`consent-${id}`}
                checked={submit.given.includes(id)}
                pointed={submit.pointed}
                onChange={(given) => submit.give(id, given)}
                more={{ words: consentWords.full, onTap: () => setReading({ id, open: true }) }}
              >
                {consentCopy[id](parties).line}
              </Checkbox>
            ))}
            {submit.pointed && submit.given.length < consents.length && (
              <Notice tone="wait" icon="alert" live>
                {confirmCopy.consentFirst}
              </Notice>
            )}
          </View>
        }
        actions={
          already ? (
            <Button id="see-applications" onTap={props.onSeeApplications}>
              {confirmCopy.seeApplications}
            </Button>
          ) : (
            <Button id="submit-application" loading={submit.busy} onTap={props.onSubmit}>
              {submit.trouble?.is === 'unheard' ? confirmCopy.again : confirmCopy.submit}
            </Button>
          )
        }
      >
        <Section
          title={total > 0 ? confirmCopy.takes(total) : confirmCopy.takesNothing}
          aside={
            uses.length > 1 && (
              <ClauseChips clauses={chips(alsoSource)} onTap={(id) => clauses.open(id)} plain />
            )
          }
          body="rows"
        >
          <UseChanges uses={uses} service={service.id} />
        </Section>
        {term && total > 0 && (
          <Section title={confirmCopy.giveBack} body="bare">
            <Card tone="inset">
              <GiveBackLine
                {...giveBackWords(term)}
                clauses={clauses.chips(term.source)}
                onClause={(id) => clauses.open(id)}
              />
            </Card>
          </Section>
        )}
      </Sheet>
      <ConsentSheet
        open={reading.open}
        consent={reading.id && consentCopy[reading.id](parties)}
        onClose={() => setReading({ ...reading, open: false })}
      />
    </>
  )
}
