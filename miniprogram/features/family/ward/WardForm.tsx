import { Notice } from '@/components/Notice'
import { PageHead } from '@/components/PageHead'
import { Section } from '@/components/Section'
import { TextField } from '@/components/TextField'
import { wardCopy as words } from '@/copy/ward'
import type { Claiming } from './useWard'

const fields = [
  { id: 'name', label: words.name, type: 'text', max: 50, hint: undefined },
  { id: 'idNumber', label: words.idNumber, type: 'idcard', max: 22, hint: undefined },
  {
    id: 'policyNumber',
    label: words.policyNumber,
    type: 'text',
    max: 40,
    hint: words.policyHint,
  },
] as const

/** Whose guardian one is; the proof is taken below it. */
export function WardForm({ claiming }: { claiming: Claiming }) {
  const { ward, faults } = claiming
  return (
    <>
      <PageHead title={words.head} note={words.note} />
      <Section title={words.who} id="ward">
        {fields.map(({ id, label, type, max, hint }) => (
          <TextField
            key={id}
            id={`ward-${id}`}
            label={label}
            hint={hint}
            type={type}
            maxLength={max}
            value={ward[id]}
            error={faults[id]}
            onChange={(text) => claiming.change({ [id]: text })}
          />
        ))}
      </Section>
      <Notice icon="info">{words.alike}</Notice>
    </>
  )
}
