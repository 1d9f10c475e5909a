import { Button } from '@/components/Button'
import { EmptyState } from '@/components/EmptyState'
import { Section } from '@/components/Section'
import { deskCopy } from '@/copy/desk'
import { groupsOf } from './groups'
import { QueueRow } from './QueueRow'
import type { QueueState } from './store'

export interface QueueGroupsProps {
  queue: QueueState
  onOpen: (id: string) => void
}

/** Overdue first, then what is due today, what is owed, what waits for the person, what is fixed. */
export function QueueGroups({ queue, onOpen }: QueueGroupsProps) {
  const { items, today, next, loadMore } = queue
  if (items.length === 0)
    return <EmptyState icon="check" words={deskCopy.empty} note={deskCopy.emptyNote} />
  return (
    <>
      {groupsOf(items).map(({ id, title, aside, items: inGroup }) => (
        <Section key={id} title={title} aside={aside} body="rows" id={`group-${id}`}>
          {inGroup.map((item) => (
            <QueueRow key={item.id} item={item} today={today} onOpen={onOpen} />
          ))}
        </Section>
      ))}
      {next !== null && (
        <Section body="bare">
          <Button kind="quiet" id="more-cases" onTap={loadMore}>
            {deskCopy.more}
          </Button>
        </Section>
      )}
    </>
  )
}
