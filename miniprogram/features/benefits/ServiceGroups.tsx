import { View } from '@tarojs/components'
import { inGroups } from '@/copy/families'
import { ServiceGroup } from './ServiceGroup'
import type { PolicyView } from './store'
import { SERVICES } from './useBenefits'

export interface ServiceGroupsProps {
  view: PolicyView
  today: string
  onService: (service: string) => void
}

/** All services of a policy, by family. */
export function ServiceGroups({ view, today, onService }: ServiceGroupsProps) {
  return (
    <View id={SERVICES}>
      {inGroups(view.services).map(({ id, title, services }) => (
        <ServiceGroup
          key={`${view.id}-${id}`}
          id={id}
          title={title}
          services={services}
          today={today}
          onService={onService}
        />
      ))}
    </View>
  )
}
