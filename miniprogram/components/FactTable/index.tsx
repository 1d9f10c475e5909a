import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Tap } from '../Tap'
import './index.scss'

export interface FactTableProps {
  rows: {
    id: string
    name: string
    fact: ReactNode
    clause?: { words: string; onTap: () => void }
  }[]
}

/** Facts line by line, each with the clause it is held against. */
export function FactTable({ rows }: FactTableProps) {
  return (
    <View className="hq-facts">
      {rows.map(({ id, name, fact, clause }) => (
        <View key={id} className="hq-facts__row">
          <View className="hq-facts__name">{name}</View>
          <View className="hq-facts__fact">{fact}</View>
          {clause && (
            <Tap
              className="hq-facts__clause"
              label={`看条款，${clause.words}`}
              onTap={clause.onTap}
            >
              {clause.words}
            </Tap>
          )}
        </View>
      ))}
    </View>
  )
}
