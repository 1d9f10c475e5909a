import type { Ruling } from '@shared/catalogue/types'
import { View } from '@tarojs/components'
import { Card } from '@/components/Card'
import { ClauseChips } from '@/components/ClauseChip'
import { cx } from '@/components/cx'
import { Icon } from '@/components/Icon'
import { Section } from '@/components/Section'
import { clauseWords } from '@/copy/clause'
import { handbookCopy } from '@/copy/handbook'
import { placeOf, RULINGS } from './places'
import './index.scss'

const words = handbookCopy.rulings

const Reading = ({ text, taken }: { text: string; taken: boolean }) => (
  <View className={cx('hq-reading', taken && 'hq-reading--taken')}>
    <Icon name={taken ? 'check-circle' : 'minus-circle'} size={20} className="hq-reading__icon" />
    <View className="hq-reading__words">
      <View className="hq-reading__which">{taken ? words.taken : words.notTaken}</View>
      <View>{text}</View>
    </View>
  </View>
)

export interface RulingsProps {
  rulings: Ruling[]
  onClause: (id: string) => void
}

/** Where the handbook can be read in two ways: both, the one taken, and why. */
export function Rulings({ rulings, onClause }: RulingsProps) {
  return (
    <Section title={words.title} body="bare" id={RULINGS}>
      <View className="hq-rulings__intro">{words.intro}</View>
      {rulings.map(({ id, places, readings, taken, why }) => (
        <View key={id} id={placeOf(id)} className="hq-ruling">
          <Card>
            {[taken, ...readings.filter((reading) => reading !== taken)].map((reading) => (
              <Reading key={reading} text={reading} taken={reading === taken} />
            ))}
            <View className="hq-ruling__why">{why}</View>
            <ClauseChips
              clauses={places.map((place) => ({ id: place, words: clauseWords(place) }))}
              onTap={onClause}
            />
          </Card>
        </View>
      ))}
    </Section>
  )
}
