import { View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { ChoiceList } from '@/components/ChoiceList'
import { Row } from '@/components/Row'
import { Section } from '@/components/Section'
import { TextField } from '@/components/TextField'
import { accountCopy } from '@/copy/account'
import { designationCopy as words } from '@/copy/deskCase'
import { preparedCopy } from '@/copy/deskPeople'
import { relationWords } from '@/copy/people'
import { roomOf } from './policies'
import type { Designation } from './useDesignation'
import './index.scss'

/** The insured by their ID number; looking is on record. */
export function FindInsured({ designation }: { designation: Designation }) {
  const { idNumber, busy, found, trouble, find, changeId } = designation
  return (
    <Section title={words.findTitle} id="find-insured">
      <TextField
        id="insured-id"
        label={words.idNumber}
        hint={words.findNote}
        type="idcard"
        maxLength={22}
        value={idNumber}
        error={found ? undefined : (trouble ?? undefined)}
        onChange={changeId}
      />
      {!found && (
        <View className="hq-designation__find">
          <Button id="find" loading={busy} onTap={find}>
            {words.find}
          </Button>
        </View>
      )}
    </Section>
  )
}

/** Who was found, and under which policy a relative is to be named. */
export function ChoosePolicy({ designation }: { designation: Designation }) {
  const { found, policyId, choose } = designation
  if (!found) return null
  const { person, policies } = found
  const prepared = policies.find(({ id }) => id === policyId)?.prepared ?? []
  return (
    <>
      <Section title={words.person} body="rows" id="insured">
        <Row
          icon="user"
          title={person.name}
          strong
          note={`${accountCopy.phoneLine(person.phone)}，${accountCopy.idLine(person.idNumber)}`}
        />
      </Section>
      <Section title={words.policies} body="bare" id="insured-policies">
        <ChoiceList
          label={words.policies}
          choices={policies.map((policy) => {
            const { open, words: room } = roomOf(policy)
            const number = words.policyNumber(policy.number)
            return {
              id: policy.id,
              words: policy.planName,
              example: open ? `${number}，${room}` : undefined,
              closed: open ? undefined : `${number}，${room}`,
            }
          })}
          chosen={policyId}
          onChoose={choose}
        />
      </Section>
      {prepared.length > 0 && (
        <Section title={preparedCopy.title} body="rows" id="prepared">
          {prepared.map(({ id, name, relation, preparedOn }) => (
            <Row
              key={id}
              icon="user"
              title={`${relationWords(relation)} ${name}`}
              note={`${preparedCopy.on(preparedOn)}。${preparedCopy.note}`}
            />
          ))}
        </Section>
      )}
    </>
  )
}
