import { Row } from '@/components/Row'
import { Section } from '@/components/Section'
import { deskPeopleCopy as words } from '@/copy/deskPeople'

export interface MoreWorkProps {
  onEnquiries: () => void
  onGuardianships: () => void
}

/** What waits beside applications. */
export function MoreWork({ onEnquiries, onGuardianships }: MoreWorkProps) {
  return (
    <Section title={words.section} body="rows" id="more-work">
      <Row
        id="to-desk-enquiries"
        icon="chat"
        title={words.toEnquiries}
        note={words.toEnquiriesNote}
        onTap={onEnquiries}
      />
      <Row
        id="to-desk-guardianships"
        icon="people"
        title={words.toGuardianships}
        note={words.toGuardianshipsNote}
        onTap={onGuardianships}
      />
    </Section>
  )
}
