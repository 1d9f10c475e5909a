import { View } from '@tarojs/components'
import { aria } from '@/components/aria'
import { Chips } from '@/components/Chips'
import { Status } from '@/components/Status'
import { deskCopy, deskFilters } from '@/copy/desk'
import { filterItems } from './filters'
import type { QueueState } from './store'
import { dayWords, headWords } from './words'
import './index.scss'

const answer = ({ filter, items, next }: QueueState): string =>
  filter === 'all' || filter === 'mine'
    ? headWords(items)
    : `${deskFilters[filter]} ${deskCopy.found(items.length, next !== null)}`

/** What the day holds, and the filters. */
export function QueueHead({ queue }: { queue: QueueState }) {
  const { phase, today, filter, open, choose } = queue
  return (
    <View className="hq-queue__head" id="queue-head">
      {phase === 'ready' && (
        <View className="hq-queue__day">
          <View className="hq-queue__answer" {...aria({ role: 'heading', level: 2 })}>
            {answer(queue)}
          </View>
          <Status tone="quiet" words={dayWords(today)} />
        </View>
      )}
      <Chips label={deskCopy.filters} items={filterItems(open)} chosen={filter} onTap={choose} />
    </View>
  )
}
