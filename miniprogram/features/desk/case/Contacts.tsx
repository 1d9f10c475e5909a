import { View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { dial } from '@/components/dial'
import { Notice } from '@/components/Notice'
import { Row } from '@/components/Row'
import { Section } from '@/components/Section'
import { caseCopy } from '@/copy/deskCase'
import { useContacts } from './useContacts'

/** Name, phone and ID number in clear, shown on request; a tap on a row calls. */
export function ContactsSection({ id }: { id: string }) {
  const { contacts, busy, show } = useContacts(id)
  return (
    <Section title={caseCopy.contact} body={contacts ? 'rows' : 'card'} id="case-contact">
      {contacts ? (
        contacts.map(({ is, name, phone, idNumber }) => (
          <Row
            key={is}
            icon="phone"
            iconTone="open"
            id={`contact-${is}`}
            title={`${caseCopy.contactOf[is]} ${name}`}
            note={caseCopy.idNumber(idNumber)}
            status={{ tone: 'open', words: [phone] }}
            label={caseCopy.call(name)}
            onTap={() => dial(phone)}
          />
        ))
      ) : (
        <View className="hq-case__open">
          <Button kind="soft" icon="eye" id="show-contact" loading={busy} onTap={show}>
            {caseCopy.contactShow}
          </Button>
          <Notice icon="eye">{caseCopy.contactNote}</Notice>
        </View>
      )}
    </Section>
  )
}
