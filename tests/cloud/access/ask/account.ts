import { byButton } from '../../functions/support/account'
import type { Asks } from './kinds'

const NEW_PHONE = '13900000009'

export const account: Asks = {
  whoami: { event: () => ({}) },
  sendCode: { event: () => ({ phone: '13900000001' }) },
  bind: {
    event: () => ({ name: '无此人', idNumber: '110101199003070118', phone: '13900000001' }),
  },
  unbind: { event: () => ({}) },
  changePhone: {
    event: ({ requestId }) => ({ phone: NEW_PHONE, proof: byButton(NEW_PHONE), requestId }),
  },
  notices: { event: () => ({}) },
  readNotice: { event: ({ named }) => ({ id: named.id }) },
}
