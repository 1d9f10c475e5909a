import { bornYearsAgo, daysBefore } from '../days'
import { demoPerson } from '../person'
import { demoPolicy } from '../policy'
import type { Story } from '../story'

const PLAN = 'metlife-kangyue'

/** 都会康悦 of a ten-year-old whose father is not recorded as guardian yet; he knows the policy's number. */
export const ward: Story = {
  plans: [PLAN],
  identities: [
    {
      openid: 'o-guardian-new',
      label: '未成年被保险人的父亲，还没有登记为监护人',
      personId: 'p-ward-father',
    },
  ],
  tell(today) {
    const child = demoPerson('ward', '顾安然', 'F', bornYearsAgo(today, 10), 202)
    const father = demoPerson('ward-father', '顾长青', 'M', '1987-05-18', 203)
    const policy = demoPolicy('ward', PLAN, child, {
      effectiveDate: daysBefore(today, 90),
      premiumYears: 20,
      policyNumber: 'DHKY20250000000202',
    })
    return { people: [child, father], policies: [policy] }
  },
}
