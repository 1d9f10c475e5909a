import type { NeedId } from '@shared/application/needs'
import { Row } from '@/components/Row'
import { Section } from '@/components/Section'
import { compareCopy } from '@/copy/compare'
import { needWords } from '@/copy/needs'

export interface CompareRowProps {
  need: NeedId
  /** Does the policy shown answer the need too? */
  here: boolean
  onCompare: (need: NeedId) => void
}

/** Another policy answers what was typed: as well, or alone. */
export function CompareRow({ need, here, onCompare }: CompareRowProps) {
  const { entry, entryNote, onlyThere, onlyThereNote } = compareCopy
  return (
    <Section body="rows">
      <Row
        icon="shield"
        iconTone="open"
        id="compare"
        centred
        title={(here ? entry : onlyThere)(needWords[need])}
        note={here ? entryNote : onlyThereNote}
        onTap={() => onCompare(need)}
      />
    </Section>
  )
}
