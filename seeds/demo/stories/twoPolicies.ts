import { daysBefore } from '../days'
import { demoPerson } from '../person'
import { demoPolicy } from '../policy'
import type { Story } from '../story'

const KANGYUE = 'metlife-kangyue'
const ZHONGAN = 'zhongan-zunxiang-standard'

/** One person under 都会康悦 and 尊享e生 普通部版, both open. */
export const twoPolicies: Story = {
  plans: [KANGYUE, ZHONGAN],
  identities: [
    {
      openid: 'o-insured-two-policies',
      label: '两份保单：都会康悦与尊享e生普通部版',
      personId: 'p-two',
    },
  ],
  tell(today) {
    const insured = demoPerson('two', '徐若琳', 'F', '1982-10-16', 182)
    return {
      people: [insured],
      policies: [
        demoPolicy('two-kangyue', KANGYUE, insured, {
          effectiveDate: daysBefore(today, 500),
          premiumYears: 20,
        }),
        demoPolicy('two-zhongan', ZHONGAN, insured, {
          effectiveDate: daysBefore(today, 70),
          coolingOffUntil: null,
          waitingDays: 30,
          socialInsurance: true,
          deductible: 10_000,
        }),
      ],
    }
  },
}
