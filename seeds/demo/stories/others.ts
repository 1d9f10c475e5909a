import { demoPerson } from '../person'
import type { Story } from '../story'

/** Someone the cloud does not know, and the desk. */
export const others: Story = {
  plans: [],
  identities: [
    { openid: 'o-stranger', label: '还没有绑定身份的人' },
    {
      openid: 'o-specialist',
      label: '健康专员',
      personId: 'p-specialist',
      role: 'specialist',
    },
  ],
  tell: () => ({
    people: [demoPerson('specialist', '方敏', 'F', '1992-04-18', 192)],
    policies: [],
  }),
}
