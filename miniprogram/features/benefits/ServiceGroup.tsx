import { useState } from 'react'
import { Row } from '@/components/Row'
import { Section } from '@/components/Section'
import { benefitsCopy } from '@/copy/benefits'
import { inView } from './inView'
import { ServiceRows, type ServiceRowsProps } from './ServiceRows'

export interface ServiceGroupProps extends ServiceRowsProps {
  id: string
  title: string
}

/** The services of one family; of a long list, first what can be had. */
export function ServiceGroup({ id, title, services, ...rows }: ServiceGroupProps) {
  const [whole, setWhole] = useState(false)
  const { shown, folded } = inView(services)
  return (
    <Section id={`group-${id}`} title={title} body="rows">
      <ServiceRows services={whole ? services : shown} {...rows} />
      {!whole && folded > 0 && (
        <Row
          id={`more-${id}`}
          icon="chevron-down"
          title={benefitsCopy.more(folded)}
          onTap={() => setWhole(true)}
        />
      )}
    </Section>
  )
}
