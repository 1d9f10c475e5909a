import { Button } from '@/components/Button'
import { FactTable } from '@/components/FactTable'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'
import { Sheet } from '@/components/Sheet'
import { dateInYear } from '@/copy/dates'
import { designationCopy as words } from '@/copy/deskCase'
import { relationWords } from '@/copy/people'
import type { Designation } from './useDesignation'

/** The last look, to be read out on the phone: it cannot be undone. */
export function ConfirmDesignation({ designation }: { designation: Designation }) {
  const { confirming, input, busy, enter, back } = designation
  const { relation, name, idNumber, phone, calledOn } = input
  return (
    <Sheet
      open={confirming}
      title={words.confirmTitle}
      closeWords={words.again}
      onClose={back}
      consent={
        <Notice tone="bad" icon="alert">
          {words.confirmNote}
        </Notice>
      }
      actions={
        <Button id="confirm-designation" kind="danger" loading={busy} onTap={enter}>
          {words.confirm}
        </Button>
      }
    >
      <Section>
        <FactTable
          rows={[
            {
              id: 'relation',
              name: words.rows.relation,
              fact: relation && relationWords(relation),
            },
            { id: 'name', name: words.rows.name, fact: name },
            { id: 'idNumber', name: words.rows.idNumber, fact: idNumber },
            { id: 'phone', name: words.rows.phone, fact: phone },
            { id: 'calledOn', name: words.rows.calledOn, fact: calledOn && dateInYear(calledOn) },
          ]}
        />
      </Section>
    </Sheet>
  )
}
