import { DateField } from '@/components/DateField'
import { Section } from '@/components/Section'
import { SelectField } from '@/components/SelectField'
import { TextField } from '@/components/TextField'
import { designationCopy as words } from '@/copy/deskCase'
import { relationWords } from '@/copy/people'
import type { Designation } from './useDesignation'

const texts = [
  { id: 'name', label: words.name, type: 'text', max: 50 },
  { id: 'idNumber', label: words.idOfRelative, type: 'idcard', max: 22 },
  { id: 'phone', label: words.phone, type: 'number', max: 13 },
] as const

/** Who is to be designated, and on which day the insured called. */
export function RelativeForm({ designation }: { designation: Designation }) {
  const { policy, input, faults, change } = designation
  if (!policy?.relatives) return null
  return (
    <Section title={words.relative} id="relative-form">
      <SelectField
        id="relative-relation"
        label={words.relation}
        options={policy.relatives.relations.map((id) => ({ id, words: relationWords(id) }))}
        value={input.relation}
        error={faults.relation}
        onChange={(relation) => change({ relation })}
      />
      {texts.map(({ id, label, type, max }) => (
        <TextField
          key={id}
          id={`relative-${id}`}
          label={label}
          type={type}
          maxLength={max}
          value={input[id]}
          error={faults[id]}
          onChange={(text) => change({ [id]: text })}
        />
      ))}
      <DateField
        id="relative-calledOn"
        label={words.calledOn}
        hint={words.calledHint}
        value={input.calledOn}
        error={faults.calledOn}
        onChange={(calledOn) => change({ calledOn })}
      />
    </Section>
  )
}
