import type { Correctable } from '@shared/contracts/requests/privacy'
import { Notice } from '@/components/Notice'
import { PageHead } from '@/components/PageHead'
import { Section } from '@/components/Section'
import { SelectField } from '@/components/SelectField'
import { TextField } from '@/components/TextField'
import { correctable, enquiryCopy as words } from '@/copy/enquiries'
import type { AskedAbout, Asking } from './useAsk'

const fields = (Object.keys(correctable) as Correctable[]).map((id) => ({
  id,
  words: correctable[id],
}))

/** What is asked, and about what. */
export function AskForm({ about, asking }: { about: AskedAbout; asking: Asking }) {
  const { kind } = about
  return (
    <>
      <PageHead title={words.heads[kind]} note={words.notes[kind]} />
      <Section>
        {kind === 'correction' && (
          <SelectField<Correctable>
            id="ask-field"
            label={words.field}
            options={fields}
            value={asking.field}
            error={asking.faults.field}
            onChange={asking.setField}
          />
        )}
        <TextField
          id="ask-words"
          lines
          label={words.words}
          hint={words.wordsHint}
          maxLength={500}
          value={asking.words}
          error={asking.faults.words}
          onChange={asking.setWords}
        />
      </Section>
      <Notice icon="phone">{words.hotlineToo}</Notice>
    </>
  )
}
