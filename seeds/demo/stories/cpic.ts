import { bornYearsAgo, daysBefore } from '../days'
import { demoPerson } from '../person'
import { demoDesignation, demoPolicy } from '../policy'
import type { Story } from '../story'

const PLAN = 'cpic-lanben-2023-premier-2'

/** 太保蓝本 2023 尊享版 2 档 in its first policy year, with a designated father. */
export const cpic: Story = {
  plans: [PLAN],
  identities: [
    {
      openid: 'o-insured-cpic',
      label: '太保蓝本 2023 尊享版 2 档被保险人，一位指定亲属',
      personId: 'p-cpic',
    },
  ],
  tell(today) {
    const insured = demoPerson('cpic', '郑晓峰', 'M', '1986-01-27', 171)
    const father = demoPerson('cpic-father', '郑国强', 'M', bornYearsAgo(today, 63), 173)
    const policy = demoPolicy(
      'cpic',
      PLAN,
      insured,
      { effectiveDate: daysBefore(today, 250), premiumYears: 20 },
      [demoDesignation('cpic-1', father, 'parent', daysBefore(today, 60))],
    )
    return { people: [insured, father], policies: [policy] }
  },
}
