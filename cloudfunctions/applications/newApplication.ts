import { submittedFrom } from '../../shared/application/machine'
import { personOf } from '../../shared/application/standing'
import type {
  ApplicationDocument,
  BeneficiaryRecord,
} from '../../shared/contracts/documents/application'
import type { Decision } from '../../shared/decision'
import { newId } from '../kit/ids'
import type { View } from '../kit/situation'
import type { Weighed } from './weigh'

function beneficiaryOf({ holding: { policy }, beneficiary }: View): BeneficiaryRecord {
  const personId = personOf(policy, beneficiary)
  if (beneficiary.is === 'insured') return { is: 'insured', personId, name: policy.insured.name }
  const { id, relation, name } = policy.designated.find((one) => one.id === beneficiary.id)!
  return { is: 'relative', id, personId, relation, name }
}

/** The application as it is recorded with the decision by which it was taken in. */
export function newApplication(
  { member, view, asked, papers }: Weighed,
  requestId: string,
  decision: Decision,
): ApplicationDocument {
  const { policy, account } = view.holding
  const { personId, now } = member
  return submittedFrom({
    _id: newId('app'),
    requestId,
    personId,
    applicant: view.as,
    policyId: policy._id,
    plan: policy.plan,
    insuredId: policy.insured.id,
    accountId: account._id,
    service: asked.service,
    beneficiary: beneficiaryOf(view),
    facts: asked.facts,
    materialIds: papers.map(({ _id }) => _id),
    decision,
    createdAt: now.iso,
  })
}
