import type { Span } from '@shared/decision/decision'
import { date, dateNear, dayWord, moment } from './dates'

/** 后天 9:00, as a clock is read aloud. */
const hour = (at: string, today: string): string => `${moment(at, today).replace(' 0', ' ')} `

export const serviceCopy = {
  title: '服务',
  failed: '没能打开这项服务',
  failedNote: '可能是网络不稳，稍后再试一次。',
  notFound: '这份保单里没有这项服务',
  apply: '申请',
  askHotline: '问热线',
  others: '看别的服务',
  callNow: (number: string) => `拨打 ${number}`,
  follow: '看办理进度',
  answers: {
    today: '今天可以申请',
    from: (day: string, today: string) => `${dayWord(day, today)}起可以申请`,
    held: '正在办理中',
    heldWhy: '次数已经被这次申请占用；取消申请，次数会退回。',
    callNow: '现在可以拨打',
    askNow: '现在可以提问',
    callFrom: (at: string, today: string) => `${hour(at, today)}起可以拨打`,
    askFrom: (at: string, today: string) => `${hour(at, today)}起可以提问`,
  },
  promise: {
    by: (day: string) => `今天提交，最晚 ${date(day)}`,
    earliest: (day: string) => `最早可以约 ${date(day)}`,
    arranged: (day: string) => `今天提交，最晚 ${date(day)}排好`,
    withNote: '手上有入院通知单时',
    withoutNote: (first: string, day: string) => `还没有的，最晚 ${date(day)}先办好${first}`,
  },
  otherReasons: (count: number) => `另外还差 ${count} 件`,
  moreReasons: '还因为',
  met: '已经符合的',
  metItems: {
    policy: '保单有效',
    cooling: '犹豫期已过',
    waiting: '等待期已过',
    relativeWaiting: '亲属的等待期已过',
    left: (left: string) => `还${left}`,
  },
  who: {
    title: '谁能用',
    insured: '被保险人本人',
    relative: '已指定的亲属',
    relativeSelf: '已指定的亲属，也可以自己来申请',
    notBefore: (day: string, today: string) => `${dateNear(day, today)}起可用`,
    byInsured: '由被保险人来申请',
    byYou: '由您来申请',
    insuredOnly: '只给被保险人本人，亲属不能用。',
    pooled: (people: number, total: string) => `${people} 个人合用，一共 ${total}，谁先用都算。`,
    own: '每位亲属各有自己的次数。',
    choose: '为谁查看',
  },
  papers: {
    title: '要备好的材料',
    none: '不用准备材料。',
    maybe: '视情况，专员会告诉您',
    or: '或',
  },
  steps: {
    title: '怎么办',
    count: (steps: number) => `${steps} 步`,
    within: (days: number) => `${days} 个工作日内`,
  },
  uses: {
    title: '会用掉什么',
    none: '不占次数。',
    withNote: '手上有入院通知单',
    withoutNote: '还没有入院通知单',
    one: (name: string, uses: number) => `${name} ${uses} 次`,
    left: (left: string) => `现在${left}`,
  },
  cancelling: '什么时候能取消',
  phone: {
    title: '电话办理',
    openNow: '现在有人接听',
    opens: (at: string, today: string) => `${hour(at, today)}起有人接听`,
    desk: '在保险公司的应用里办理，没有电话。',
  },
  agreements: '要签的文件',
  notes: '要留意的',
  history: '次数用在哪里',
  clauses: {
    title: '相关条款',
    count: (count: number) => `${count} 条`,
  },
  binds: (span: string) => `${span}结束得最晚，以它为准。`,
  handbook: '读手册',
  hospitals: {
    printed: (lists: string) => `看${lists}`,
    elsewhere: '哪些医院和城市',
    elsewhereNote: '手册没有印出名单，看怎么确认',
  },
  today: (today: string) => `今天 ${date(today)}`,
  openFrom: { words: '可用', note: (day: string, today: string) => `${dateNear(day, today)}起` },
  past: '已过',
  until: (day: string, today: string) => `到 ${dateNear(day, today)}`,
} as const

/** What a stretch of time on the way to the first usable day is called. */
export const spanWords: Record<Span['kind'], string> = {
  'cooling-off': '犹豫期',
  waiting: '等待期',
  'relative-waiting': '亲属等待期',
  'before-term': '未开始',
  'lead-time': '要提前',
  term: '服务期',
}
