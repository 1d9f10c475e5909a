import type { Ask, Asks } from './kinds'

const policy: Ask = { event: ({ named: { policyId } }) => ({ policyId }) }

export const benefits: Asks = {
  list: { event: () => ({}) },
  detail: {
    event: ({ named: { policyId, beneficiary } }) => ({
      ...{ policyId, beneficiary, service: 'phone-doctor' },
    }),
  },
  handbook: policy,
  hospitals: policy,
}
