import type { BindingDocument } from '../../shared/contracts/documents/binding'
import type { NoticeDocument } from '../../shared/contracts/documents/notice'
import type { PersonDocument } from '../../shared/contracts/documents/person'
import type { Caller } from '../kit/action'
import { type Tx, together } from '../kit/commit'
import { notFound } from '../kit/errors'
import { audit } from '../kit/repositories/audit'
import { bindings } from '../kit/repositories/bindings'
import { notices } from '../kit/repositories/notices'
import { people } from '../kit/repositories/people'

export interface Moved {
  /** Those whose binding ended with this one. */
  from: string[]
  notice: NoticeDocument | null
}

const noticeOf = (personId: string, { now, trace }: Caller): NoticeDocument => ({
  _id: `${personId}~${now.day}~account~bound~${trace}`,
  personId,
  kind: 'account',
  title: '身份已绑定到新的微信',
  text: '原来的微信不再能查看和办理。如果不是您本人操作，请尽快致电服务专线。',
  at: now.iso,
  read: false,
})

async function lastingOf(tx: Tx, openids: readonly string[]): Promise<BindingDocument[]> {
  const found = await together(openids.map((openid) => bindings.get(openid, tx)))
  return found.flatMap((one) => (one && !one.endedAt ? [one] : []))
}

/**
 * Binds the caller's OPENID to a person and ends what bound the person before: the person's own
 * document says which that is, so that of two at once one comes after the other.
 * @param known OPENIDs that were bound to them by what was read before the transaction
 * @throws Refusal NOT_FOUND when the person's data has changed since it was looked at
 */
export async function bindTo(
  tx: Tx,
  seen: PersonDocument,
  known: readonly string[],
  caller: Caller,
): Promise<Moved> {
  const { openid, now } = caller
  const person = await people.get(seen._id, tx)
  if (person?.name !== seen.name || person.phone !== seen.phone) throw notFound()
  const others = new Set([...known, ...(person.boundOpenid ? [person.boundOpenid] : [])])
  others.delete(openid)
  const ended = (await lastingOf(tx, [...others])).filter((one) => one.personId === person._id)
  const notice = ended.length > 0 ? noticeOf(person._id, caller) : null
  const trail = { personId: person._id, actor: person._id, target: person._id, at: now.iso }
  await together([
    people.put(tx, { ...person, boundOpenid: openid }),
    bindings.put(tx, {
      _id: openid,
      openid,
      personId: person._id,
      role: 'member',
      boundAt: now.iso,
    }),
    audit.add(tx, { ...trail, action: 'account.bind' }),
    ...ended.map((one) => bindings.put(tx, { ...one, endedAt: now.iso })),
    ...ended.map(() => audit.add(tx, { ...trail, action: 'account.bindingEnded' })),
    notices.add(tx, notice ? [notice] : []),
  ])
  return { from: ended.map((one) => one.openid), notice }
}
