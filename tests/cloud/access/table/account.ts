import { forAnyone, forMembers, named } from './rows'

const own = { own: 'ok' } as const

export const account = {
  whoami: forMembers('看自己是谁'),
  sendCode: forAnyone('要一个验证码', 'ok'),
  bind: forAnyone('绑定身份；资料不对时', 'NOT_FOUND'),
  unbind: forMembers('解除绑定'),
  changePhone: forMembers('换手机号'),
  notices: forMembers('看自己的消息'),
  readNotice: named('标为已读', 'notice', {
    ...{ insured: own, spouse: own, mother: own, guardian: own, ward: own },
    ...{ specialist: own, stranger: own },
  }),
}
