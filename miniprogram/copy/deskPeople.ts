import { dateInYear } from './dates'

/** What waits at the desk beside applications: questions to a human, and claims to be a guardian. */
export const deskPeopleCopy = {
  section: '还有这些等着办',
  toEnquiries: '请人复核的',
  toEnquiriesNote: '客户对判定有疑问，看一遍再答复',
  toGuardianships: '监护核对',
  toGuardianshipsNote: '看证明，开通或说明为什么不行',
} as const

export const deskEnquiryCopy = {
  title: '请人复核的',
  open: '等答复',
  answered: '已答复',
  filter: '筛选',
  asked: '客户的话',
  answerField: '答复',
  answerHint: '用平常的话说清楚：看了什么、结论是什么、接下来怎么办',
  answer: '答复',
  answerTitle: '答复客户',
  answerNote: '客户会收到通知，在“找人复核”里看到。',
  send: '发给客户',
  leave: '先不发',
  empty: '没有等答复的',
  emptyAnswered: '还没有答复过的',
  failed: '没有打开',
  failedNote: '检查一下网络，再试一次。',
  more: '再看一些',
  faultWords: '请写几个字',
  moved: '同事已经答复过，已重新打开。',
  unheard: '没等到回音。再点一次，不会发两次。',
} as const

export const deskGuardianCopy = {
  title: '监护核对',
  open: '等核对',
  confirmed: '已开通',
  refused: '没通过',
  filter: '筛选',
  claimant: '申请人',
  asTold: '申请人填写',
  ward: '被监护人',
  found: '保单记录',
  foundNone: '对不上：没有这样一位被保险人',
  foundNeeds: (plans: string) => `${plans}；要监护人代办`,
  foundAdult: (plans: string) => `${plans}；已满 18 岁，不用监护人`,
  guardians: (count: number) => (count > 0 ? `已登记 ${count} 位监护人` : '还没有登记监护人'),
  paper: '看监护证明（留记录）',
  notOpened: '没有打开这份证明',
  confirm: '开通',
  confirmTitle: '开通监护？',
  confirmNote:
    '开通后，申请人能看到并代办这位被监护人的全部服务，到满 18 岁为止。两边都会收到通知。',
  confirmYes: '确定开通',
  refuse: '不通过',
  refuseTitle: '为什么不通过',
  refuseNote: '申请人会看到您写的话。不要写出有没有这份保单。',
  refuseField: '写给申请人的话',
  refuseYes: '不通过',
  faultWords: '请写几个字',
  why: '说明',
  empty: '没有等核对的',
  failed: '没有打开',
  failedNote: '检查一下网络，再试一次。',
  more: '再看一些',
  notDone: '没有办成，请再试一次。',
} as const

export const preparedCopy = {
  title: '客户已在小程序里准备',
  on: (day: string) => `${dateInYear(day)}准备的`,
  note: '客户来电时照着核对，再登记。',
} as const
