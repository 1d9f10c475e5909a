import { bornYearsAgo, daysBefore } from '../days'
import { demoPerson } from '../person'
import { demoDesignation, demoPolicy, notJoined } from '../policy'
import type { Story } from '../story'

const PLAN = 'cpic-lanben-2023-premier-2'

/** 太保蓝本 2023 尊享版 2 档: the mother is designated and bound, and has not been invited yet. */
export const inviting: Story = {
  plans: [PLAN],
  identities: [
    {
      openid: 'o-insured-inviting',
      label: '太保蓝本 2023 尊享版 2 档被保险人，还没有邀请亲属',
      personId: 'p-inviting',
    },
    {
      openid: 'o-relative-new',
      label: '上一位的母亲，已指定，还没有加入',
      personId: 'p-inviting-mother',
    },
  ],
  tell(today) {
    const insured = demoPerson('inviting', '冯雅琴', 'F', '1991-06-21', 212)
    const mother = demoPerson('inviting-mother', '沈玉梅', 'F', bornYearsAgo(today, 58), 214)
    const policy = demoPolicy(
      'inviting',
      PLAN,
      insured,
      { effectiveDate: daysBefore(today, 200), premiumYears: 20 },
      [notJoined(demoDesignation('inviting-1', mother, 'parent', daysBefore(today, 5)))],
    )
    return { people: [insured, mother], policies: [policy] }
  },
}
