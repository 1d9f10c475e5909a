import { maskPhone } from '../../shared/application/masks'
import type { NoticeDocument } from '../../shared/contracts/documents/notice'
import {
  type ChangePhoneRequest,
  changePhoneRequest,
} from '../../shared/contracts/requests/account'
import type { PhoneChanged } from '../../shared/contracts/responses/account'
import { forMembers, type Member } from '../kit/action'
import { invalid, notFound } from '../kit/errors'
import { once } from '../kit/once'
import { audit } from '../kit/repositories/audit'
import { codes } from '../kit/repositories/codes'
import { people } from '../kit/repositories/people'
import { requests } from '../kit/repositories/requests'
import { isProven } from './proof'

const ACTION = 'account.changePhone'

const noticeOf = (phone: string, { personId, now }: Member, requestId: string): NoticeDocument => ({
  _id: `${personId}~${now.day}~account~phone~${requestId}`,
  personId,
  kind: 'account',
  title: '手机号已更改',
  text: `登记的手机号现在是 ${maskPhone(phone)}。如果不是您本人操作，请尽快致电服务专线。`,
  at: now.iso,
  read: false,
})

/** Corrects the caller's own phone, once it is shown to be theirs. */
export const changePhone = forMembers(changePhoneRequest, async (request, member) => {
  const { phone, proof, requestId } = request
  const { openid, personId, now } = member
  const isNew = (await requests.get(personId, requestId)) === null
  if (isNew && !(await isProven(member, phone, proof)))
    throw invalid('proof.code', '验证码不对或已过期，请重新获取')
  return once<PhoneChanged>(
    { action: ACTION, request: content(request), member },
    async (tx, tell) => {
      const person = await people.get(personId, tx)
      if (!person) throw notFound()
      await people.put(tx, { ...person, phone })
      await codes.spend(tx, openid)
      await tell([noticeOf(phone, member, requestId)])
      await audit.add(tx, {
        personId,
        actor: personId,
        action: ACTION,
        target: personId,
        at: now.iso,
      })
      return { phone: maskPhone(phone) }
    },
  )
})

/** A repetition may come with a proof of its own. */
const content = ({ phone, requestId }: ChangePhoneRequest) => ({ phone, requestId })
