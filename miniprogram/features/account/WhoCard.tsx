import type { WhoAmI } from '@shared/contracts/responses/account'
import { View } from '@tarojs/components'
import { Row } from '@/components/Row'
import { Section } from '@/components/Section'
import { accountCopy, roleWords } from '@/copy/account'

/** Who is bound, masked, and the policies they have a part in. */
export function WhoCard({ who }: { who: WhoAmI }) {
  const { person, policies, roles } = who
  return (
    <>
      <Section body="rows" id="who">
        <Row
          icon="user"
          title={person.name}
          strong
          note={`${accountCopy.phoneLine(person.phone)}，${accountCopy.idLine(person.idNumber)}`}
          status={
            roles.includes('specialist')
              ? { tone: 'open', icon: 'shield', words: [accountCopy.specialist] }
              : undefined
          }
        />
      </Section>
      {policies.length > 0 && (
        <Section title={accountCopy.policies} body="rows">
          {policies.map(({ id, planName, insurer, number, as }) => (
            <Row
              key={id}
              icon="shield"
              title={planName}
              note={
                <>
                  <View>{accountCopy.policyLine(roleWords(as), number)}</View>
                  <View>{insurer}</View>
                </>
              }
            />
          ))}
        </Section>
      )}
    </>
  )
}
