import type { ApplicationView } from '@shared/contracts/responses/applications'
import { ClauseChips } from '@/components/ClauseChip'
import type { Clauses } from '@/components/ClauseSheet/useClauses'
import { Fold } from '@/components/Fold'
import { Row } from '@/components/Row'
import { Section } from '@/components/Section'
import { applicationCopy, useStateWords } from '@/copy/applications'
import { factRows } from '@/copy/facts'
import { serviceIcon } from '@/copy/services'

/** What the person told with the application. */
export function FactsFold({ application }: { application: ApplicationView }) {
  const rows = factRows(application.facts)
  if (rows.length === 0) return null
  return (
    <Fold title={applicationCopy.facts} rows id="application-facts">
      {rows.map(({ fact, name, words }) => (
        <Row key={fact} title={name} note={words.join('，')} />
      ))}
    </Fold>
  )
}

/** What became of the uses, and the clauses by which it is handled. */
export function UsesSection({
  application,
  clauses,
}: {
  application: ApplicationView
  clauses: Clauses
}) {
  const { uses, cancelling, promised } = application
  const named = [...promised.map(({ clause }) => clause), ...cancelling.map(({ source }) => source)]
  return (
    <Section title={applicationCopy.uses} body="rows" id="application-uses">
      {uses.map(({ service, name, icon, uses: count, state }) => {
        const { words, tone, icon: mark } = useStateWords[state]
        return (
          <Row
            key={service}
            className={`hq-use-state hq-use-state--${state}`}
            icon={serviceIcon(icon)}
            title={name}
            status={{ tone, icon: mark, words: [words, applicationCopy.usesOf(count)] }}
          />
        )
      })}
      <Row title={applicationCopy.clause}>
        <ClauseChips clauses={clauses.chips(...named)} onTap={(id) => clauses.open(id)} />
      </Row>
    </Section>
  )
}
