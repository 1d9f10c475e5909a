import { View } from '@tarojs/components'
import { Section } from '@/components/Section'
import { inGroups } from '@/copy/families'
import { ServiceRows } from './ServiceRows'
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
        <Section key={id} id={`group-${id}`} title={title} body="rows">
          <ServiceRows services={services} today={today} onService={onService} />
        </Section>
      ))}
    </View>
  )
}
