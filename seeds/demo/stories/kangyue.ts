import { bornYearsAgo, daysBefore } from '../days'
import { demoPerson } from '../person'
import { demoDesignation, demoPolicy } from '../policy'
import type { Story } from '../story'

const PLAN = 'metlife-kangyue'

/** 都会康悦 past its waiting, nothing used; the husband is past his own waiting, the mother still in hers. */
export const kangyue: Story = {
  plans: [PLAN],
  identities: [
    {
      openid: 'o-insured-kangyue',
      label: '都会康悦被保险人，等待期已过，两位指定亲属',
      personId: 'p-kangyue',
    },
    {
      openid: 'o-relative-past-waiting',
      label: '上一位的配偶，亲属等待期已过',
      personId: 'p-kangyue-spouse',
    },
  ],
  tell(today) {
    const insured = demoPerson('kangyue', '王小兰', 'F', '1985-05-01', 102)
    const spouse = demoPerson('kangyue-spouse', '周明远', 'M', '1984-09-12', 103)
    const mother = demoPerson('kangyue-mother', '李桂芳', 'F', bornYearsAgo(today, 61), 104)
    const designated = [
      demoDesignation('kangyue-1', spouse, 'spouse', daysBefore(today, 100)),
      demoDesignation('kangyue-2', mother, 'parent', daysBefore(today, 10)),
    ]
    const policy = demoPolicy(
      'kangyue',
      PLAN,
      insured,
      { effectiveDate: daysBefore(today, 200), premiumYears: 20 },
      designated,
    )
    return { people: [insured, spouse, mother], policies: [policy] }
  },
}
