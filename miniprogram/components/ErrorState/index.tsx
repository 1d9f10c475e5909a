import { common } from '@/copy/common'
import { Button } from '../Button'
import { EmptyState } from '../EmptyState'

export interface ErrorStateProps {
  /** What did not work, in plain words. */
  words: string
  note?: string
  onRetry?: () => void
  /** Calls the hotline: there is always a second way. */
  onHotline?: () => void
}

export function ErrorState({ words, note, onRetry, onHotline }: ErrorStateProps) {
  return (
    <EmptyState icon="alert" words={words} note={note}>
      {onRetry && (
        <Button kind="soft" small icon="retry" onTap={onRetry}>
          {common.retry}
        </Button>
      )}
      {onHotline && (
        <Button kind="outlined" small icon="phone" onTap={onHotline}>
          {common.hotline}
        </Button>
      )}
    </EmptyState>
  )
}
