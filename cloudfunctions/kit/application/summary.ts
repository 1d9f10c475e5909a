import { awaitedOf } from '../../../shared/application/awaited'
import type { Edition } from '../../../shared/catalogue/compile'
import type { ApplicationDocument } from '../../../shared/contracts/documents/application'
import type {
  ApplicationBeneficiary,
  ApplicationSummary,
} from '../../../shared/contracts/responses/applications'
import { catalogue } from '../catalogue'

/** The edition by which an application was taken in. */
export const editionOf = ({ plan, handbook, createdAt }: ApplicationDocument): Edition =>
  catalogue.editionOf(plan, handbook.version) ?? catalogue.edition(plan, createdAt.slice(0, 10))!

function beneficiaryOf({ beneficiary }: ApplicationDocument): ApplicationBeneficiary {
  const { personId: _, ...shown } = beneficiary
  return shown as ApplicationBeneficiary
}

function namesOf(id: string, { offers }: Edition) {
  const { name = id, short = id, icon = '' } = offers.get(id)?.service ?? {}
  return { serviceName: name, serviceShort: short, serviceIcon: icon }
}

/** An application as a list shows it. */
export const summaryOf = (
  application: ApplicationDocument,
  edition: Edition = editionOf(application),
): ApplicationSummary => ({
  id: application._id,
  status: application.status,
  stage: application.stage,
  service: application.service,
  ...namesOf(application.service, edition),
  policyId: application.policyId,
  plan: application.plan,
  planName: edition.plan.name,
  beneficiary: beneficiaryOf(application),
  createdAt: application.createdAt,
  earliest: application.earliest,
  dueBy: application.dueBy,
  visitOn: application.visitOn,
  needs: awaitedOf(application, edition.offers.get(application.service)?.service).map(
    ({ kind }) => kind,
  ),
})
