import { readNoticeRequest } from '../../shared/contracts/requests/account'
import { forMembers } from '../kit/action'
import { commit, together } from '../kit/commit'
import { notFound } from '../kit/errors'
import { notices } from '../kit/repositories/notices'

/** Marks one notice as read, or all that are unread. */
export const readNotice = forMembers(readNoticeRequest, async ({ id }, { personId }) => {
  const ids = id ? [id] : (await notices.unreadOf(personId)).map(({ _id }) => _id)
  await commit(async (tx) => {
    const found = await together(ids.map((one) => notices.get(one, tx)))
    if (id && found[0]?.personId !== personId) throw notFound()
    const unread = found.flatMap((one) => (one && !one.read ? [one] : []))
    await together(unread.map((one) => notices.put(tx, { ...one, read: true })))
  })
  return {}
})
