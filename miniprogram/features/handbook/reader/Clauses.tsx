import { chaptersOf, findClauses } from '@shared/catalogue/chapters'
import type { Clause } from '@shared/catalogue/types'
import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { EmptyState } from '@/components/EmptyState'
import { SearchBox } from '@/components/SearchBox'
import { Section } from '@/components/Section'
import { handbookCopy } from '@/copy/handbook'
import { ChapterRow } from './ChapterRow'
import { ClauseItem } from './ClauseItem'

export interface ClausesProps {
  structure: Clause[]
  typed: string
  onType: (typed: string) => void
  marked?: string
  rulingOf: (clause: string) => (() => void) | undefined
}

/** What was looked for, each clause once. */
function Found({ found, rulingOf }: { found: Clause[] } & Pick<ClausesProps, 'rulingOf'>) {
  if (found.length === 0)
    return (
      <EmptyState
        icon="search"
        words={handbookCopy.notFoundClause}
        note={handbookCopy.notFoundClauseNote}
      />
    )
  return (
    <Section body="rows" id="clauses-found">
      {found.map((clause) => (
        <ClauseItem key={clause.id} clause={clause} onRuling={rulingOf(clause.id)} />
      ))}
    </Section>
  )
}

/** The clauses by chapter, or those that hold what is typed. */
export function Clauses({ structure, typed, onType, marked, rulingOf }: ClausesProps) {
  const chapters = useMemo(() => chaptersOf(structure), [structure])
  const found = useMemo(() => findClauses(structure, typed), [structure, typed])
  const searching = typed.trim() !== ''
  const holds = (ids: Clause[]) => ids.some(({ id }) => id === marked)
  return (
    <>
      <Section
        title={handbookCopy.searchTitle}
        aside={searching && found.length > 0 ? handbookCopy.found(found.length) : undefined}
        body="bare"
      >
        <SearchBox
          id="search-clauses"
          label={handbookCopy.searchLabel}
          placeholder={handbookCopy.searchPlaceholder}
          value={typed}
          onChange={onType}
        />
      </Section>
      {searching ? (
        <View className="hq-handbook__found">
          <Found found={found} rulingOf={rulingOf} />
        </View>
      ) : (
        <Section title={handbookCopy.contents} body="rows" id="contents">
          {chapters.map((chapter) => (
            <ChapterRow
              // Anew when it is turned to, so that it opens.
              key={`${chapter.id}${holds(chapter.clauses) ? marked : ''}`}
              chapter={chapter}
              marked={marked}
              rulingOf={rulingOf}
            />
          ))}
        </Section>
      )}
    </>
  )
}
