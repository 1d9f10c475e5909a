import { beneficiariesFor, personOf } from '../../shared/application/standing'
import { toDay } from '../../shared/calendar'
import type { PolicyDocument } from '../../shared/contracts/documents/policy'
import type { BeneficiaryChoice } from '../../shared/contracts/requests/common'
import type { BeneficiaryOption, PolicyCard } from '../../shared/contracts/responses/benefits'
import { policyClock } from '../../shared/decision/policyClock'
import type { Member } from '../kit/action'
import type { View } from '../kit/situation'

function optionOf(
  policy: PolicyDocument,
  choice: BeneficiaryChoice,
  personId: string,
): BeneficiaryOption {
  const self = personOf(policy, choice) === personId
  if (choice.is === 'insured') return { is: 'insured', name: policy.insured.name, self }
  const { id, relation, sex, name } = policy.designated.find((one) => one.id === choice.id)!
  return { is: 'relative', id, relation, sex, name, self }
}

/** What a page shows of a policy above its services. */
export function cardOf({ holding, beneficiary, as }: View, { personId, now }: Member): PolicyCard {
  const { policy, edition } = holding
  const { handbook, plan } = edition
  const { id, version, name, provider } = handbook
  return {
    id: policy._id,
    plan: policy.plan,
    planName: plan.name,
    insurer: handbook.insurer,
    insurerShort: handbook.insurerShort,
    number: policy.number,
    status: policyClock(policy, plan, toDay(now.day)).status,
    effectiveDate: policy.effectiveDate,
    handbook: { id, version, name, provider },
    as,
    beneficiary: optionOf(policy, beneficiary, personId),
    beneficiaries: beneficiariesFor(policy, personId, now.day).map((choice) =>
      optionOf(policy, choice, personId),
    ),
  }
}
