import type { GuardianshipStatus } from '@shared/contracts/documents/guardianship'
import type { GuardianshipItem } from '@shared/contracts/responses/desk'
import { Button } from '@/components/Button'
import { Chips } from '@/components/Chips'
import { EmptyState } from '@/components/EmptyState'
import { ErrorState } from '@/components/ErrorState'
import { Page } from '@/components/Page'
import { Section } from '@/components/Section'
import { Skeleton } from '@/components/Skeleton'
import { deskGuardianCopy as words } from '@/copy/deskPeople'
import { GuardianshipCard, openProof, useDecide, useDeskPages } from '@/features/desk'

const filters: { id: GuardianshipStatus; words: string }[] = [
  { id: 'prepared', words: words.open },
  { id: 'confirmed', words: words.confirmed },
  { id: 'refused', words: words.refused },
]

/** Claims to be a guardian, each beside what the records say. Specialists only. */
export default function DeskGuardianshipsPage() {
  const list = useDeskPages<GuardianshipItem, GuardianshipStatus>(
    'guardianships',
    'items',
    'prepared',
  )
  const decide = useDecide(list.reload)
  const { phase, items, next, status } = list
  return (
    <Page title={words.title} sheets={decide.sheets}>
      <Chips label={words.filter} items={filters} chosen={status} onTap={list.choose} />
      {phase === 'failed' && (
        <ErrorState words={words.failed} note={words.failedNote} onRetry={list.reload} />
      )}
      {phase === 'loading' && <Skeleton rows={4} />}
      {phase === 'ready' && items.length === 0 && <EmptyState icon="check" words={words.empty} />}
      {items.map((item) => (
        <GuardianshipCard
          key={item.id}
          item={item}
          onPaper={() => openProof(item)}
          onConfirm={() => decide.confirm(item)}
          onRefuse={() => decide.refuse(item)}
        />
      ))}
      {next !== null && (
        <Section body="bare">
          <Button kind="quiet" id="more-guardianships" onTap={list.more}>
            {words.more}
          </Button>
        </Section>
      )}
    </Page>
  )
}
