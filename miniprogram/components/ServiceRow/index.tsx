import { View } from '@tarojs/components'
import { aria } from '../aria'
import type { IconName } from '../Icon'
import { Ring, type RingProps } from '../Ring'
import { Row } from '../Row'
import type { StatusProps } from '../Status'
import './index.scss'

export interface ServiceRowProps {
  icon: IconName
  name: string
  /** What matters now, in one line. */
  status: StatusProps
  /** Left out where a ring would say no more than the words. */
  ring?: RingProps
  /** Uses left of one: a plain number is calmer than a ring. */
  count?: number
  id?: string
  onTap: () => void
}

const Count = ({ of }: { of: number }) => (
  <View className="hq-service-row__count remaining-count" {...aria({ hidden: true })}>
    {of}
  </View>
)

/** One service of a policy; the whole row taps. In large text the icon gives its room to words. */
export function ServiceRow({ icon, name, status, ring, count, id, onTap }: ServiceRowProps) {
  return (
    <Row
      className="hq-service-row"
      id={id}
      icon={icon}
      centred
      title={name}
      status={status}
      end={ring ? <Ring {...ring} /> : count !== undefined && <Count of={count} />}
      onTap={onTap}
    />
  )
}
