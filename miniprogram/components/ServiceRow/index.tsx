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
  id?: string
  onTap: () => void
}

/** One service of a policy; the whole row taps. In large text the icon gives its room to words. */
export function ServiceRow({ icon, name, status, ring, id, onTap }: ServiceRowProps) {
  return (
    <Row
      className="hq-service-row"
      id={id}
      icon={icon}
      centred
      title={name}
      status={status}
      end={ring && <Ring {...ring} />}
      onTap={onTap}
    />
  )
}
