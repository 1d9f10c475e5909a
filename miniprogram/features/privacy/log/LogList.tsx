import type { AccessEntry } from '@shared/contracts/responses/privacy'
import type { IconName } from '@/components/Icon'
import { Row } from '@/components/Row'
import { Section } from '@/components/Section'
import { momentInYear } from '@/copy/dates'
import { logCopy as words } from '@/copy/privacy'
import { inARow } from './inARow'

const icons: Record<string, IconName> = { 您: 'user', 健康专员: 'eye', 系统: 'clock' }

const when = (at: string, count: number): string =>
  count > 1 ? words.times(count, momentInYear(at)) : momentInYear(at)

/** Who did what, and when. */
export function LogList({ entries }: { entries: AccessEntry[] }) {
  return (
    <Section body="rows" id="access-log">
      {inARow(entries).map(({ entry: { at, who, action, about }, count }, index) => (
        <Row
          // biome-ignore lint/suspicious/noArrayIndexKey: entries have no id and only follow one another
          key={index}
          icon={icons[who] ?? 'people'}
          title={`${who} ${action}`}
          note={[about, when(at, count)].filter(Boolean).join('，')}
        />
      ))}
    </Section>
  )
}
