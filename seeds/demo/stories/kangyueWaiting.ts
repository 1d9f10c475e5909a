import { daysBefore } from '../days'
import { demoPerson } from '../person'
import { demoPolicy } from '../policy'
import type { Story } from '../story'

const PLAN = 'metlife-kangyue'

/** 都会康悦 in its waiting: day 21 of 30, cooling-off over. */
export const kangyueWaiting: Story = {
  plans: [PLAN],
  identities: [
    {
      openid: 'o-insured-waiting',
      label: '都会康悦被保险人，等待期内',
      personId: 'p-waiting',
    },
  ],
  tell(today) {
    const insured = demoPerson('waiting', '陈思远', 'M', '1990-11-23', 111)
    const effectiveDate = daysBefore(today, 20)
    return {
      people: [insured],
      policies: [demoPolicy('waiting', PLAN, insured, { effectiveDate, premiumYears: 20 })],
    }
  },
}
