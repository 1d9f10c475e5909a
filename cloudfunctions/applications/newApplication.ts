import { queueKeyOf, startClock } from '../../shared/application/machine'
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
  const beneficiary = beneficiaryOf(view)
  const application: ApplicationDocument = {
    _id: newId('app'),
    requestId,
    personId,
    applicant: view.as,
    policyId: policy._id,
    plan: policy.plan,
    insuredId: policy.insured.id,
    accountId: account._id,
    service: asked.service,
    beneficiary,
    ...(beneficiary.is === 'relative' ? { designationId: beneficiary.id } : {}),
    viewers: [...new Set([personId, beneficiary.personId])],
    facts: asked.facts,
    materialIds: papers.map(({ _id }) => _id),
    status: 'submitted',
    stage: 'submitted',
    decision,
    handbook: decision.handbook,
    consumes: decision.consumes,
    earliest: decision.earliest,
    dueBy: decision.dueBy,
    visitOn: null,
    createdAt: now.iso,
    timeline: [
      {
        at: now.iso,
        act: 'submit',
        status: 'submitted',
        stage: 'submitted',
        by: 'applicant',
        actor: personId,
        why: '已提交申请',
      },
    ],
    version: 1,
    assignee: null,
    asked: null,
    clock: startClock(now.day, decision.dueBy),
    overdueOn: null,
    hospitals: { offered: [], chosen: null },
    agreements: [],
    visit: null,
    reviews: [],
    declined: null,
    rating: null,
    queueKey: null,
  }
  return { ...application, queueKey: queueKeyOf(application) }
}
