import type { BenefitsDetail } from '@shared/contracts/responses/benefits'
import type { Decision } from '@shared/decision/decision'
import { Row } from '@/components/Row'
import { Section } from '@/components/Section'
import { leftWords } from '@/copy/quota'
import { serviceCopy } from '@/copy/service'
import type { NoteDecisions } from './store'

const words = serviceCopy.uses

/** What an application takes, in either case where an admission note decides it. */
export function Uses({ detail, notes }: { detail: BenefitsDetail; notes?: NoteDecisions }) {
  const { decision, names, service } = detail
  const { quota } = decision
  if (!quota || quota.remaining === null || decision.consumes.length === 0) return null
  const taken = ({ consumes }: Decision): string =>
    consumes
      .map(({ service: id, uses }) =>
        words.one(id === service.id ? service.short : (names[id] ?? id), uses),
      )
      .join('、')
  const rows = notes
    ? [
        { title: taken(notes.withNote), note: words.withNote },
        { title: taken(notes.withoutNote), note: words.withoutNote },
      ]
    : [{ title: taken(decision), note: words.left(leftWords(quota)) }]
  return (
    <Section title={words.title} body="rows" id="uses">
      {rows.map(({ title, note }) => (
        <Row key={note} title={title} note={note} />
      ))}
    </Section>
  )
}
