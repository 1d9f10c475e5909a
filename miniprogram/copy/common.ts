/** Words that many places share. */
export const common = {
  appName: '健康权益',
  back: '返回',
  close: '关闭',
  cancel: '取消',
  confirm: '确定',
  next: '下一步',
  previous: '上一步',
  retry: '再试一次',
  resend: '重传',
  remove: '删除',
  hotline: '热线',
  call: '拨打',
  notSure: '不清楚',
  yes: '是',
  no: '否',
  optional: '有就带上',
  loading: '正在加载',
  handbook: '手册',
  largeText: '大字',
} as const

/** The tabs, in their order. */
export const tabs = { benefits: '权益', applications: '申请', me: '我的' } as const

/** Titles of the tab pages. */
export const tabTitles = { benefits: '我的权益', applications: '我的申请', me: '我的' } as const
