import type { Clause } from '@shared/catalogue/types'
import { View } from '@tarojs/components'
import { clauseCopy, clauseWords } from '@/copy/clause'
import { Sheet } from '../Sheet'
import './index.scss'

export interface ClauseSheetProps {
  open: boolean
  /** The clause being read; stays while the sheet slides away. */
  clause?: Clause
  /** Name of the handbook it stands in. */
  handbook: string
  onClose: () => void
}

/** One clause of the handbook: its number, its title, and what it says in our words. */
export function ClauseSheet({ open, clause, handbook, onClose }: ClauseSheetProps) {
  return (
    <Sheet
      open={open}
      title={clause?.title ?? ''}
      note={clause && clauseWords(clause.id)}
      onClose={onClose}
    >
      <View className="hq-clause-text">
        <View className="hq-clause-text__summary">{clause?.summary}</View>
        <View className="hq-clause-text__ours">{clauseCopy.ours(handbook)}</View>
      </View>
    </Sheet>
  )
}
