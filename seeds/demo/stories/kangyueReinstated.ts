import { daysBefore } from '../days'
import { demoPerson } from '../person'
import { demoPolicy } from '../policy'
import type { Story } from '../story'

const PLAN = 'metlife-kangyue'

/** 都会康悦 suspended and reinstated ten days ago: its second waiting runs. */
export const kangyueReinstated: Story = {
  plans: [PLAN],
  identities: [
    {
      openid: 'o-insured-reinstated',
      label: '都会康悦被保险人，中止后复效，第二次等待期内',
      personId: 'p-reinstated',
    },
  ],
  tell(today) {
    const insured = demoPerson('reinstated', '何静', 'F', '1979-02-14', 122)
    const policy = demoPolicy('reinstated', PLAN, insured, {
      effectiveDate: daysBefore(today, 400),
      premiumYears: 10,
      events: [
        { on: daysBefore(today, 60), kind: 'suspended' },
        { on: daysBefore(today, 10), kind: 'reinstated' },
      ],
    })
    return { people: [insured], policies: [policy] }
  },
}
