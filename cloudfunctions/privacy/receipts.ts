import { handbooks } from '../../seeds/handbooks'
import type { ConsentDocument } from '../../shared/contracts/documents/consent'
import type { Receipt } from '../../shared/contracts/responses/privacy'

/** Names of all services by id; the same id means the same service in every handbook that has it. */
const names = new Map(
  handbooks.flatMap(({ services }) => services.map(({ id, name }) => [id, name])),
)

/** A consent as who gave it sees it. */
export const receiptOf = ({
  _id: id,
  at,
  version,
  applicationId,
  service,
  withdrawnAt,
}: ConsentDocument): Receipt => ({
  id,
  at,
  version,
  for:
    applicationId && service
      ? { applicationId, service, serviceName: names.get(service) ?? service }
      : null,
  withdrawnAt,
})
