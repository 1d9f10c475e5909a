import type { AccessEntry } from '@shared/contracts/responses/privacy'
import type { IconName } from '@/components/Icon'
import { Row } from '@/components/Row'
import { Section } from '@/components/Section'
import { momentInYear } from '@/copy/privacy'

const icons: Record<string, IconName> = { 您: 'user', 健康专员: 'eye', 系统: 'clock' }

/** Who did what, and when. */
export function LogList({ entries }: { entries: AccessEntry[] }) {
  return (
    <Section body="rows" id="access-log">
      {entries.map(({ at, who, action, about }, index) => (
        <Row
          // biome-ignore lint/suspicious/noArrayIndexKey: entries have no id and only follow one another
          key={index}
          icon={icons[who] ?? 'people'}
          title={`${who} ${action}`}
          note={[about, momentInYear(at)].filter(Boolean).join('，')}
        />
      ))}
    </Section>
  )
}
