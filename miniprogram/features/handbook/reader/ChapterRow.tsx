import type { Chapter } from '@shared/catalogue/chapters'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { cx } from '@/components/cx'
import { Icon } from '@/components/Icon'
import { Tap } from '@/components/Tap'
import { chapterWords, handbookCopy, previewWords } from '@/copy/handbook'
import { ClauseItem } from './ClauseItem'
import './index.scss'

export interface ChapterRowProps {
  chapter: Chapter
  /** Clause to stand out; its chapter is open at first. */
  marked?: string
  rulingOf: (clause: string) => (() => void) | undefined
}

const noteOf = ({ id, title, clauses }: Chapter): string => {
  const { chapterNote, count } = handbookCopy
  if (!title) return previewWords(clauses.map((clause) => clause.title))
  return id === title ? count(clauses.length) : chapterNote(id, clauses.length)
}

/** One line of the contents; its clauses unfold below it. */
export function ChapterRow({ chapter, marked, rulingOf }: ChapterRowProps) {
  const { title, clauses } = chapter
  const [open, setOpen] = useState(clauses.some(({ id }) => id === marked))
  return (
    <View className="hq-chapter">
      <Tap className="hq-chapter__head" expanded={open} onTap={() => setOpen(!open)}>
        <View className="hq-chapter__words">
          <View className="hq-chapter__title">{title ?? chapterWords(chapter.id)}</View>
          <View className="hq-chapter__note">{noteOf(chapter)}</View>
        </View>
        <Icon
          name="chevron-down"
          size={20}
          className={cx('hq-chapter__mark', open && 'hq-chapter__mark--open')}
        />
      </Tap>
      {open &&
        clauses.map((clause) => (
          <ClauseItem
            key={clause.id}
            clause={clause}
            chapter={title}
            marked={clause.id === marked}
            onRuling={rulingOf(clause.id)}
          />
        ))}
    </View>
  )
}
