import { daysBefore } from '../days'
import { demoPerson } from '../person'
import { demoPolicy } from '../policy'
import type { Story } from '../story'

const PLAN = 'metlife-huikangjian'

/** 都汇康健 past its waiting, nothing used. */
export const huikangjian: Story = {
  plans: [PLAN],
  identities: [
    {
      openid: 'o-insured-huikangjian',
      label: '都汇康健被保险人，等待期已过',
      personId: 'p-huikangjian',
    },
  ],
  tell(today) {
    const insured = demoPerson('huikangjian', '赵文博', 'M', '1975-03-19', 141)
    const effectiveDate = daysBefore(today, 150)
    return {
      people: [insured],
      policies: [demoPolicy('huikangjian', PLAN, insured, { effectiveDate, premiumYears: 20 })],
    }
  },
}
