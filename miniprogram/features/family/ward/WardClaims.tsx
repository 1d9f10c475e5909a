import type { WardClaim } from '@shared/contracts/responses/relatives'
import { Row } from '@/components/Row'
import { Section } from '@/components/Section'
import { moment } from '@/copy/dates'
import { wardStatus, wardCopy as words } from '@/copy/ward'

/** One's claims to be a guardian, and what became of them. */
export function WardClaims({ wards, today }: { wards: WardClaim[]; today: string }) {
  if (wards.length === 0) return null
  return (
    <Section title={words.claims} body="rows" id="ward-claims">
      {wards.map(({ id, name, status, words: why, at }) => (
        <Row
          key={id}
          id={`ward-claim-${id}`}
          icon="user"
          title={name}
          note={why ?? moment(at, today)}
          status={wardStatus(status)}
        />
      ))}
    </Section>
  )
}
