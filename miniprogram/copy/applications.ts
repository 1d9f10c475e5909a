import type { ActName } from '@shared/application/machine/acts'
import type { Status } from '@shared/application/states'
import type { SettledUse } from '@shared/contracts/responses/applications'
import type { IconName } from '@/components/Icon'
import type { Tone } from '@/components/Status'
import { dateNear } from './dates'

export interface StatusCopy {
  words: string
  tone: Tone
  icon: IconName
  /** What it means for the person, in one line; empty where the day says it. */
  note: string
}

/** Where an application stands, in a few words. */
export const statusCopy: Record<Status, StatusCopy> = {
  submitted: {
    words: '已提交，等受理',
    tone: 'open',
    icon: 'clock',
    note: '专员会打电话和您核对。',
  },
  accepted: { words: '已受理', tone: 'open', icon: 'check', note: '专员正在安排。' },
  arranging: { words: '正在安排', tone: 'open', icon: 'clock', note: '安排好了，专员会告诉您。' },
  'waiting-for-you': { words: '等您补材料', tone: 'wait', icon: 'camera', note: '补上就接着办。' },
  scheduled: { words: '已经约好', tone: 'open', icon: 'calendar', note: '' },
  'in-progress': { words: '服务进行中', tone: 'open', icon: 'check', note: '' },
  completed: { words: '已完成', tone: 'quiet', icon: 'check-circle', note: '' },
  declined: { words: '没有受理', tone: 'wait', icon: 'alert', note: '次数已退回。' },
  cancelled: { words: '已取消', tone: 'quiet', icon: 'minus-circle', note: '' },
  'no-show': { words: '没有到场', tone: 'wait', icon: 'alert', note: '次数算用掉。' },
}

/** What happened, as a line of the timeline. */
export const actWords: Record<ActName, string> = {
  submit: '已提交',
  accept: '已受理',
  'take-over': '换了专员',
  'ask-for': '请您补材料',
  retake: '请您重拍',
  review: '看了材料',
  supplement: '您补了材料',
  decline: '没有受理',
  'offer-hospitals': '请您选医院',
  'choose-hospital': '选好医院',
  sign: '签好协议',
  'send-records': '病历已送出',
  notify: '医院和时间定了',
  schedule: '约好了',
  reschedule: '改了日期',
  begin: '开始服务',
  complete: '已完成',
  'no-show': '没有到场',
  cancel: '已取消',
  rate: '您评价了',
  'mark-overdue': '过了约定的日子',
  abandon: '太久没补材料，已结束',
}

export const byWords: Record<'applicant' | 'desk' | 'system', string> = {
  applicant: '',
  desk: '专员',
  system: '系统',
}

export const useStateWords: Record<
  SettledUse['state'],
  { words: string; tone: Tone; icon: IconName }
> = {
  held: { words: '占用中', tone: 'wait', icon: 'hourglass' },
  used: { words: '已用掉', tone: 'quiet', icon: 'check' },
  released: { words: '已退回', tone: 'open', icon: 'check' },
}

export const applicationsCopy = {
  needed: '需要您做的',
  running: '办理中',
  over: '已结束',
  empty: '还没有申请',
  emptyNote: '在“权益”里选一项服务，就能申请。',
  toBenefits: '去看权益',
  failed: '申请没有打开',
  failedNote: '检查一下网络，再试一次。',
  forWhom: (name: string) => `为 ${name} 申请`,
  due: (day: string, today: string) => `最晚 ${dateNear(day, today)}答复`,
  visit: (when: string) => `${when} 就诊`,
  submittedOn: (day: string, today: string) => `${dateNear(day, today)}提交`,
  more: '更早的申请',
  unbound: '还没有绑定身份',
} as const

export const applicationCopy = {
  title: '申请进度',
  freshTitle: '已提交',
  freshNote: '不用守着手机，有进展会告诉您。',
  dueBy: (day: string, today: string) => `最晚 ${dateNear(day, today)}，专员答复您。`,
  overdue: '过了约定的日子，可以打热线催。',
  number: (id: string) => `编号 ${id.slice(-8).toUpperCase()}`,
  progress: '走到哪一步',
  facts: '您告诉我们的',
  papers: '材料回执',
  uses: '次数',
  usesOf: (uses: number) => `${uses} 次`,
  clause: '按这些条款办理',
  promised: '约定',
  real: '实际',
  sameDay: '当天',
  workingDays: (days: number) => `${days} 个工作日`,
  upTo: (day: string, today: string) => `最晚 ${dateNear(day, today)}`,
  paused: '暂停计时',
  pausedNote: '等您补上材料，才接着算日子。',
  waitingReply: '专员答复',
  visitDay: '当天',
  place: '地点',
  page: (name: string, page: number, pages: number) => (pages > 1 ? `${name} 第 ${page} 页` : name),
  declinedTitle: '为什么没有受理',
  gone: '没有找到这份申请',
  goneNote: '可能换了身份，或它属于别人。',
} as const

export const needCopy = {
  papers: (papers: string) => `补上${papers}`,
  papersNote: (day: string, today: string) =>
    `请在 ${dateNear(day, today)}前补上，过期申请会结束。`,
  handIn: (pages: number) => `交给专员（${pages} 页）`,
  handInFirst: '拍好就能交给专员',
  hospital: '选一家医院',
  choose: '就选这家',
  agreement: (name: string) => `签一份协议：${name}`,
  agreementNote: '写下您的姓名，就是签字。请先看清内容。',
  signName: '您的姓名',
  signPlaceholder: '和证件上一样',
  sign: '签字',
  rating: '这次服务，您满意吗？',
  ratingWords: '想说的话',
  ratingPlaceholder: '可以不写',
  rate: '提交评价',
  stars: { 5: '很满意', 4: '满意', 3: '一般', 2: '不太满意', 1: '很不满意' },
  done: '收到了',
  failed: '没有办成',
} as const

export const cancelCopy = {
  row: '如果要取消',
  rowNote: '先看会不会算用掉，不会马上取消',
  title: '现在取消会怎样',
  returned: '退回',
  used: '算用掉',
  keep: '不取消',
  cancel: '取消这份申请',
  cancelUsed: '仍要取消，次数算用掉',
  sure: '真的取消吗？次数不会退回',
  sureButton: '确定取消，次数算用掉',
  forbidden: '现在不能取消',
  loading: '正在核对条款',
  failed: '没核对成，请再试一次',
  unheard: '没等到回音。再点一次，不会重复取消。',
  done: '已取消',
} as const
