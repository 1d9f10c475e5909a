import type { Clause } from '@shared/catalogue/types'
import { View } from '@tarojs/components'
import { clauseCopy, clauseWords } from '@/copy/clause'
import { Button } from '../Button'
import { Sheet } from '../Sheet'
import './index.scss'

export interface ClauseSheetProps {
  open: boolean
  /** The clause being read; stays while the sheet slides away. */
  clause?: Clause
  /** Name of the handbook it stands in. */
  handbook: string
  onClose: () => void
  /** Turns to the clause in the whole handbook. */
  onRead?: () => void
}

/** One clause of the handbook: its number, its title, and what it says in our words. */
export function ClauseSheet({ open, clause, handbook, onClose, onRead }: ClauseSheetProps) {
  return (
    <Sheet
      open={open}
      title={clause?.title ?? ''}
      note={clause && clauseWords(clause.id)}
      onClose={onClose}
      actions={
        onRead && (
          <Button kind="soft" icon="book" id="read-handbook" onTap={onRead}>
            {clauseCopy.read}
          </Button>
        )
      }
    >
      <View className="hq-clause-text">
        <View className="hq-clause-text__summary">{clause?.summary}</View>
        <View className="hq-clause-text__ours">{clauseCopy.ours(handbook)}</View>
      </View>
    </Sheet>
  )
}
