import type { NoticeDocument } from '../../shared/contracts/documents/notice'
import { noticesRequest } from '../../shared/contracts/requests/account'
import type { Notices, NoticeView } from '../../shared/contracts/responses/notices'
import { forMembers } from '../kit/action'
import { notices as stored } from '../kit/repositories/notices'

const viewOf = ({ _id, personId: _, ...notice }: NoticeDocument): NoticeView => ({
  id: _id,
  ...notice,
})

/** What the caller was told, newest first, fifty a page. */
export const notices = forMembers(noticesRequest, async ({ before }, { personId }) => {
  const [page, unread] = await Promise.all([
    stored.ofPerson(personId, before),
    stored.unreadOf(personId),
  ])
  return { notices: page.map(viewOf), unread: unread.length } satisfies Notices
})
