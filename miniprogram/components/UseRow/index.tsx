import { View } from '@tarojs/components'
import { aria } from '../aria'
import { Icon, type IconName } from '../Icon'
import { Ring } from '../Ring'
import { Row } from '../Row'
import './index.scss'

export interface UseRowProps {
  icon: IconName
  /** The service whose use is taken. */
  name: string
  note: string
  /** Uses left before and after, and in all. */
  before: number
  after: number
  total: number
}

const ring = (left: number, total: number) =>
  left > 0 ? (
    <Ring state="open" left={left} total={total} size={36} />
  ) : (
    <Ring state="used" size={36} />
  )

/** What an act takes: a ring before, a ring after. */
export function UseRow({ icon, name, note, before, after, total }: UseRowProps) {
  const end = (
    <View className="hq-use" {...aria({ role: 'img', label: `从 ${before} 次变为 ${after} 次` })}>
      {ring(before, total)}
      <Icon name="arrow" size={16} className="hq-use__arrow" />
      {ring(after, total)}
    </View>
  )
  return <Row centred icon={icon} title={name} note={note} end={end} />
}
