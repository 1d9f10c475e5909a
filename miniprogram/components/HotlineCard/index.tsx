import { View } from '@tarojs/components'
import { common } from '@/copy/common'
import { Button } from '../Button'
import { Card } from '../Card'
import './index.scss'

export interface HotlineCardProps {
  /** As it is dialled and read: 9516 9038. */
  number: string
  /** Whether someone answers now, in words. */
  now?: string
  hours: string
  onCall: () => void
}

export function HotlineCard({ number, now, hours, onCall }: HotlineCardProps) {
  return (
    <Card className="hq-hotline">
      <View className="hq-hotline__words">
        <View className="hq-hotline__number">{number}</View>
        {now && <View className="hq-hotline__now">{now}</View>}
        <View className="hq-hotline__hours">{hours}</View>
      </View>
      <Button kind="soft" small icon="phone" label={`${common.call} ${number}`} onTap={onCall}>
        {common.call}
      </Button>
    </Card>
  )
}
