import type { Status } from '@shared/application/states'
import type { Stage } from '@shared/contracts/vocabulary'
import type { IconName } from '@/components/Icon'
import { dateNear, dateWithWeekday } from './dates'

/** What the desk has to do next, by where an application stands. */
export const nextWords: Record<Status, { words: string; icon: IconName }> = {
  submitted: { words: '核对材料，决定受理', icon: 'clipboard' },
  accepted: { words: '已受理，等安排', icon: 'calendar' },
  arranging: { words: '安排中', icon: 'calendar' },
  'waiting-for-you': { words: '等客户补材料', icon: 'camera' },
  scheduled: { words: '约好了，等到日子', icon: 'check' },
  'in-progress': { words: '服务中，等办完', icon: 'clock' },
  completed: { words: '已完成', icon: 'check-circle' },
  declined: { words: '没有受理', icon: 'minus-circle' },
  cancelled: { words: '客户取消了', icon: 'minus-circle' },
  'no-show': { words: '客户没到场', icon: 'alert' },
}

/** The milestone reached while arranging. */
export const stageWords: Partial<Record<Stage, string>> = {
  'hospital-chosen': '医院选好了，等安排',
  'agreement-signed': '协议签好了，等安排',
  'records-sent': '病历送出了，等回音',
  notified: '已告知，等确认时间',
}

export const deskFilters = {
  all: '全部',
  mine: '我的',
  overdue: '已过期',
  submitted: '待受理',
  accepted: '已受理',
  arranging: '安排中',
  'waiting-for-you': '等材料',
  scheduled: '已约好',
  'in-progress': '服务中',
  completed: '已完成',
  declined: '没受理',
  cancelled: '已取消',
  'no-show': '没到场',
} as const

export const deskCopy = {
  title: '工作台',
  entry: '专员工作台',
  entryNote: '受理申请，按到期日办理',
  filters: '筛选',
  filter: (words: string, count: number | null) => (count === null ? words : `${words} ${count}`),
  overdueHead: (count: number) => `有 ${count} 件已过期`,
  todayHead: (count: number) => `今天有 ${count} 件到期`,
  calm: '没有快到期的',
  found: (count: number, more: boolean) => (more ? `${count} 件以上` : `${count} 件`),
  day: (today: string) => dateWithWeekday(today),
  makeUpTomorrow: '明天是调休上班日',
  restToday: '今天不算工作日',
  holidayTomorrow: '明天放假',
  groups: {
    overdue: '已过期',
    today: '今天到期',
    submitted: '待受理',
    arranging: '安排中',
    awaited: '等客户补材料',
    underWay: '约好了',
    over: '已结束',
  },
  notCounted: '不计时',
  self: '本人',
  relative: (relation: string) => `亲属（${relation}）`,
  mine: '我在办',
  others: (name: string) => `${name} 在办`,
  overdueBy: (days: number) => `超 ${days} 个工作日`,
  dueToday: '今天到期',
  daysLeft: (days: number) => `还有 ${days} 个工作日`,
  paused: '暂停计时',
  awaitsHospital: '等客户选医院',
  awaitsAgreement: '等客户签协议',
  submittedOn: (day: string, today: string) => `${dateNear(day, today)}提交`,
  empty: '这里没有申请',
  emptyNote: '换个筛选看看。',
  failed: '工作台没有打开',
  failedNote: '检查一下网络，再试一次。',
  forbidden: '只有健康专员能打开',
  forbiddenNote: '换成专员的身份再来。',
  more: '再看一些',
  next: '打开下一件',
  nothingNext: '没有等着办的',
  designation: '登记亲属',
} as const
