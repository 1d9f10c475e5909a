import type { NoticeKind } from '../documents/notice'

export interface NoticeView {
  /** Also the cursor of the list. */
  id: string
  kind: NoticeKind
  title: string
  /** One or two Chinese sentences. */
  text: string
  /** Date-time at +08:00. */
  at: string
  read: boolean
  /** Where a tap leads. */
  application?: string
  policyId?: string
}

/** Answer of `account.notices`, newest first, fifty a page. */
export interface Notices {
  notices: NoticeView[]
  /** Of all, not only this page; at most 99. */
  unread: number
}
