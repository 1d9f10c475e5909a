import type { RelativesPolicy } from '@shared/contracts/responses/relatives'
import { Button } from '@/components/Button'
import { FactTable } from '@/components/FactTable'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'
import { Sheet } from '@/components/Sheet'
import { designateCopy as words } from '@/copy/designating'
import { relationWords } from '@/copy/people'
import type { Designating } from './useDesignate'

export interface AskTwiceProps {
  designating: Designating
  policy: RelativesPolicy
}

/** Asked once with all that was written; here once more, in plain words, before it is for good. */
export function AskTwice({ designating, policy }: AskTwiceProps) {
  const { asking, one, judged, chosen, named, busy, goOn, back, send } = designating
  const opens =
    chosen === null ? undefined : judged[chosen]?.points.find(({ id }) => id === 'opens')
  const calls = policy.how === 'call'
  const { first, second, rows } = words
  const facts = [
    { id: 'relation', name: rows.relation, fact: one?.relation && relationWords(one.relation) },
    { id: 'name', name: rows.name, fact: named.name },
    { id: 'idNumber', name: rows.idNumber, fact: named.idNumber },
    { id: 'phone', name: rows.phone, fact: named.phone },
    { id: 'opens', name: rows.opens, fact: opens?.words },
  ]
  const isSecond = asking === 'second'
  const caution = isSecond ? second.never : calls ? first.call : first.here
  // One sheet for both questions: closing the first would close the second with it.
  return (
    <Sheet
      open={asking !== 'no'}
      title={isSecond ? second.title : first.title}
      note={isSecond ? second.note(named.name, policy.places?.left ?? 1) : undefined}
      closeWords={isSecond ? second.no : first.no}
      onClose={back}
      consent={
        <Notice tone={isSecond ? 'bad' : 'wait'} icon="alert">
          {caution}
        </Notice>
      }
      actions={
        isSecond ? (
          <Button kind="danger" id="designate-second" loading={busy} onTap={send}>
            {second.yes}
          </Button>
        ) : (
          <Button id="designate-first" loading={busy} onTap={goOn}>
            {calls ? first.prepare : first.yes}
          </Button>
        )
      }
    >
      {!isSecond && (
        <Section>
          <FactTable rows={facts} />
        </Section>
      )}
    </Sheet>
  )
}
