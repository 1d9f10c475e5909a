import type { BenefitsDetail } from '@shared/contracts/responses/benefits'
import type { Clauses } from '@/components/ClauseSheet/useClauses'
import { GiveBackLine } from '@/components/GiveBackLine'
import { Section } from '@/components/Section'
import { giveBackWords } from '@/copy/cancelling'
import { serviceCopy } from '@/copy/service'

/** Until when cancelling gives the use back. */
export function Cancelling({ detail, clauses }: { detail: BenefitsDetail; clauses: Clauses }) {
  const { cancelling } = detail.service
  const { quota } = detail.decision
  if (!quota || quota.limit === null || cancelling.length === 0) return null
  return (
    <Section title={serviceCopy.cancelling} id="cancelling">
      {cancelling.map((term) => (
        <GiveBackLine
          key={term.source + term.after + (term.freeBefore ?? '')}
          {...giveBackWords(term)}
          clauses={clauses.chips(term.source)}
          onClause={clauses.open}
        />
      ))}
    </Section>
  )
}
