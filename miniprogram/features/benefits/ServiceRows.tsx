import type { ServiceDecision } from '@shared/contracts/responses/benefits'
import { ServiceRow } from '@/components/ServiceRow'
import { serviceRowOf } from './serviceRow'

export interface ServiceRowsProps {
  services: ServiceDecision[]
  today: string
  onService: (service: string) => void
  /** The same services stand below once more: these rows take an id of their own. */
  found?: boolean
}

/** Services, one row each. */
export function ServiceRows({ services, today, onService, found = false }: ServiceRowsProps) {
  return (
    <>
      {services.map((service) => {
        const row = serviceRowOf(service, today)
        return (
          <ServiceRow
            key={service.service}
            {...row}
            id={found ? `found-${service.service}` : row.id}
            onTap={() => onService(service.service)}
          />
        )
      })}
    </>
  )
}
