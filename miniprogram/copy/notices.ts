/** Words around what somebody was told. */
export const noticesCopy = {
  title: '消息',
  row: '消息',
  rowNote: '申请进展、开始可用、即将到期',
  unread: (count: number) => (count > 98 ? '99 条以上未读' : `${count} 条未读`),
  isUnread: '未读',
  failed: '消息没有打开',
  failedNote: '检查一下网络，再试一次。',
  empty: '还没有消息',
  emptyNote: '申请有进展、服务可以用了、次数快到期，都会在这里告诉您。',
  more: '再看一些',
  allRead: '全部标为已读',
} as const
