import { daysBefore } from '../days'
import { demoPerson } from '../person'
import { demoPolicy } from '../policy'
import type { Story } from '../story'

const PLAN = 'zhongan-zunxiang-special'

/** 尊享e生 特需部版 with every rider, past its waiting. */
export const zhongan: Story = {
  plans: [PLAN],
  identities: [
    {
      openid: 'o-insured-zhongan',
      label: '尊享e生特需部版被保险人，全部附加责任',
      personId: 'p-zhongan',
    },
  ],
  tell(today) {
    const insured = demoPerson('zhongan', '吴建国', 'M', '1968-08-08', 161)
    const policy = demoPolicy('zhongan', PLAN, insured, {
      effectiveDate: daysBefore(today, 100),
      coolingOffUntil: null,
      policyNumber: 'ZA20240000000161',
      waitingDays: 30,
      socialInsurance: true,
      deductible: 10_000,
      riders: [
        'outpatient-booster',
        'critical-special-ward',
        'advanced-therapy',
        'oncology-drug',
        'rare-disease-drug',
        'boao-drug',
      ],
    })
    return { people: [insured], policies: [policy] }
  },
}
