import type { BenefitsDetail } from '@shared/contracts/responses/benefits'
import { ClauseChips } from '@/components/ClauseChip'
import type { Clauses } from '@/components/ClauseSheet/useClauses'
import { Fold } from '@/components/Fold'
import { Row } from '@/components/Row'
import { Section } from '@/components/Section'
import { clauseWords } from '@/copy/clause'
import { serviceCopy } from '@/copy/service'

interface Props {
  detail: BenefitsDetail
  clauses: Clauses
}

/** What to heed, each with its clause. */
export function Notes({ detail, clauses }: Props) {
  const { notes } = detail.decision
  if (notes.length === 0) return null
  return (
    <Section title={serviceCopy.notes} body="rows" id="notes">
      {notes.map(({ clause, text }) => (
        <Row key={text} title={text}>
          <ClauseChips clauses={clauses.chips(clause)} onTap={clauses.open} />
        </Row>
      ))}
    </Section>
  )
}

/** Papers that are signed on the way. */
export function Agreements({ detail, clauses }: Props) {
  const { agreements } = detail.service
  if (agreements.length === 0) return null
  return (
    <Section title={serviceCopy.agreements} body="rows" id="agreements">
      {agreements.map(({ name, source }) => (
        <Row key={name} icon="file" title={name}>
          <ClauseChips clauses={clauses.chips(source)} onTap={clauses.open} />
        </Row>
      ))}
    </Section>
  )
}

/** What took and returned uses so far. */
export function History({
  detail,
  onApplication,
}: {
  detail: BenefitsDetail
  onApplication: (id: string) => void
}) {
  const { history } = detail
  if (history.length === 0) return null
  return (
    <Section title={serviceCopy.history} body="rows" id="history">
      {history.map(({ kind, text, at, application }) => (
        <Row
          key={`${at}${kind}`}
          icon={kind === 'release' ? 'retry' : kind === 'hold' ? 'hourglass' : 'check'}
          title={text}
          onTap={application ? () => onApplication(application) : undefined}
        />
      ))}
    </Section>
  )
}

/** Every clause the page rests on. */
export function ClauseList({ detail, clauses }: Props) {
  const list = detail.service.clauses
  if (list.length === 0) return null
  const { title, count } = serviceCopy.clauses
  return (
    <Fold title={title} aside={count(list.length)} rows id="clauses">
      {list.map((clause) => (
        <Row
          key={clause.id}
          icon="book"
          title={clause.title}
          note={clauseWords(clause.id)}
          onTap={() => clauses.open(clause.id)}
        />
      ))}
    </Fold>
  )
}
