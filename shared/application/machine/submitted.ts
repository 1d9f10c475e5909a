import type { ApplicationDocument } from '../../contracts/documents/application'
import { startClock } from './providerClock'
import { queueKeyOf } from './queueKey'

/** Who files what for whom, under which policy, and the decision by which it is taken in. */
export type Filed = Pick<
  ApplicationDocument,
  | '_id'
  | 'requestId'
  | 'personId'
  | 'applicant'
  | 'policyId'
  | 'plan'
  | 'insuredId'
  | 'accountId'
  | 'service'
  | 'beneficiary'
  | 'facts'
  | 'materialIds'
  | 'decision'
  | 'createdAt'
>

/** The application where its life begins: submitted, nobody's case yet, the provider's clock running. */
export function submittedFrom(filed: Filed): ApplicationDocument {
  const { personId, beneficiary, decision, createdAt } = filed
  const application: ApplicationDocument = {
    ...filed,
    ...(beneficiary.is === 'relative' ? { designationId: beneficiary.id } : {}),
    viewers: [...new Set([personId, beneficiary.personId])],
    status: 'submitted',
    stage: 'submitted',
    handbook: decision.handbook,
    consumes: decision.consumes,
    earliest: decision.earliest,
    dueBy: decision.dueBy,
    visitOn: null,
    timeline: [
      {
        at: createdAt,
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
    clock: startClock(createdAt.slice(0, 10), decision.dueBy),
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
