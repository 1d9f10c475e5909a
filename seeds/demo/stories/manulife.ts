import { daysBefore } from '../days'
import { demoPerson } from '../person'
import { demoPolicy } from '../policy'
import type { Story } from '../story'

const PLAN = 'manulife-lexiang'

/** 乐享安康 past the contract's waiting of 90 days. */
export const manulife: Story = {
  plans: [PLAN],
  identities: [
    {
      openid: 'o-insured-manulife',
      label: '乐享安康被保险人，等待期已过',
      personId: 'p-manulife',
    },
  ],
  tell(today) {
    const insured = demoPerson('manulife', '孙丽华', 'F', '1970-12-05', 152)
    const terms = { effectiveDate: daysBefore(today, 300), waitingDays: 90, premiumYears: 15 }
    return {
      people: [insured],
      policies: [demoPolicy('manulife', PLAN, insured, terms)],
    }
  },
}
