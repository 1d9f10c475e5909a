import type { QueueItem } from '@shared/contracts/responses/desk'
import { View } from '@tarojs/components'
import { Row } from '@/components/Row'
import { taskWords, timeWords, whoWords } from './words'
import './index.scss'

export interface QueueRowProps {
  item: QueueItem
  today: string
  onOpen: (id: string) => void
}

/** One case: which service, for whom (masked), what is to be done, and how much time there is. */
export function QueueRow({ item, today, onOpen }: QueueRowProps) {
  const { id, serviceShort, beneficiary } = item
  const { words, tone } = timeWords(item, today)
  return (
    <Row
      id={`case-${id}`}
      className="hq-queue__case"
      title={
        <View className="hq-queue__line">
          <View className="hq-queue__service">{serviceShort}</View>
          <View className={`hq-queue__time hq-queue__time--${tone}`}>{words}</View>
        </View>
      }
      note={whoWords(beneficiary)}
      status={taskWords(item)}
      onTap={() => onOpen(id)}
    />
  )
}
