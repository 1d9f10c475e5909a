import type { HandbookLine, HandbookView } from '@shared/contracts/responses/handbook'
import { Button } from '@/components/Button'
import { dial } from '@/components/dial'
import { Row } from '@/components/Row'
import { Section } from '@/components/Section'
import { common } from '@/copy/common'
import { handbookCopy } from '@/copy/handbook'
import { phoneWords } from '@/copy/phone'
import { serviceCopy } from '@/copy/service'
import { LINES } from './places'

const { openNow, opens } = serviceCopy.phone

interface LineRow {
  label: string
  number?: string
  hours?: string
  now?: string
}

const Dial = ({ number }: { number: string }) => (
  <Button
    kind="soft"
    small
    icon="phone"
    label={`${common.call} ${phoneWords(number)}`}
    onTap={() => dial(number)}
  >
    {common.call}
  </Button>
)

const rowsOf = (line: HandbookLine, today: string): LineRow[] => {
  const { label, numbers, hours, nextOpen } = line
  const now = line.openNow ? openNow : nextOpen ? opens(nextOpen, today) : undefined
  if (numbers.length === 0) return [{ label, hours, now: undefined }]
  return numbers.map((number) => ({ label, number, hours, now }))
}

/** Every line of the handbook: what it is for, when it answers, and its number to dial. */
export function Lines({ handbook, today }: { handbook: HandbookView; today: string }) {
  const { lines, insurerLine, insurerShort } = handbook
  const label = handbookCopy.lines.insurer(insurerShort)
  const rows = [
    ...lines.flatMap((line) => rowsOf(line, today)),
    ...(insurerLine?.numbers ?? []).map((number): LineRow => ({ label, number })),
  ]
  return (
    <Section title={handbookCopy.lines.title} body="rows" id={LINES}>
      {rows.map(({ label: title, number, hours, now }) => (
        <Row
          key={`${title}${number}${hours}`}
          centred
          title={title}
          note={[number ? phoneWords(number) : handbookCopy.lines.desk, hours]
            .filter(Boolean)
            .join('，')}
          status={
            now
              ? { tone: now === openNow ? 'open' : 'quiet', icon: 'clock', words: [now] }
              : undefined
          }
          end={number && <Dial number={number} />}
        />
      ))}
    </Section>
  )
}
