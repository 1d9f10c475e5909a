import { bornYearsAgo, daysBefore } from '../days'
import { demoPerson } from '../person'
import { demoPolicy } from '../policy'
import type { Story } from '../story'

const PLAN = 'metlife-kangyue'

/** 都会康悦 of an eight-year-old; the mother pays for it and is recorded as guardian. */
export const minor: Story = {
  plans: [PLAN],
  identities: [
    {
      openid: 'o-guardian-of-minor',
      label: '未成年被保险人的投保人、监护人',
      personId: 'p-guardian',
    },
  ],
  tell(today) {
    const child = demoPerson('minor', '林一诺', 'F', bornYearsAgo(today, 8), 132)
    const guardian = demoPerson('guardian', '林雨桐', 'F', '1988-07-30', 134)
    const policy = demoPolicy('minor', PLAN, child, {
      effectiveDate: daysBefore(today, 120),
      premiumYears: 20,
      holderId: guardian._id,
      guardianIds: [guardian._id],
    })
    return { people: [child, guardian], policies: [policy] }
  },
}
