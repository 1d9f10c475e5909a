import type { Correctable, EnquiryStatus } from '@shared/contracts/requests/privacy'
import type { StatusWords } from './status'

export const enquiryCopy = {
  title: '找人复核',
  listHead: '不认同判定，可以请人再看',
  listNote: '系统的判定都能请人再看一遍。专员看了会在这里答复，也会通知您。',
  failed: '没有打开',
  failedNote: '检查一下网络，再试一次。',
  empty: '您还没有问过',
  emptyNote: '对哪一条判定不认同，可以在那张卡片上点“找人复核”。',
  new: '问一件事',
  more: '再看一些',
  mine: '您的话',
  answer: '专员答复',
  heads: {
    decision: '请人再看一遍这个判定',
    application: '请人看看这份申请',
    correction: '哪里有错，要怎么改？',
    other: '想问什么？',
  },
  notes: {
    decision: '系统是照手册条款自动判的。您觉得哪里不对、有什么没填上，写给专员，由人来看。',
    application: '哪里有疑问，写给专员。',
    correction: '写清楚现在是什么、应该是什么。专员会和您核对，再请保险公司更正。',
    other: '写给健康专员，在这里答复您。',
  },
  field: '要改哪一项',
  words: '写给专员的话',
  wordsHint: '用平常的话就行，最多 500 字',
  hotlineToo: '急的话，直接打热线更快。',
  send: '发给专员',
  faults: { words: '请写几个字', field: '请选要改的一项' },
  sent: '已发给专员',
  sentNote: '答复会出现在“我的 › 隐私 › 找人复核”，也会通知您。',
  toList: '看我问过的',
  back: '回去',
  unheard: '没等到回音。再点一次，不会发两次。',
  notDone: '没有发出，请再试一次。',
} as const

const states: Record<EnquiryStatus, StatusWords> = {
  open: { tone: 'wait', icon: 'hourglass', words: ['等专员答复'] },
  answered: { tone: 'open', icon: 'check', words: ['已答复'] },
}

export const enquiryStatus = (status: EnquiryStatus): StatusWords => states[status]

export const correctable: Record<Correctable, string> = {
  name: '姓名',
  idNumber: '身份证号',
  phone: '手机号',
  birthDate: '出生日期',
  sex: '性别',
  policy: '保单',
  relatives: '亲属',
  application: '申请',
  material: '材料',
  other: '别的',
}

/** Explanation of a decision made by the machine, and the way to a human. */
export const explainCopy = {
  why: '这样判定的理由',
  ask: '找人复核',
  note: '这是系统照手册条款自动核对的结果，没有人工参与，也没有用您没告诉我们的信息。',
  rows: {
    result: '结论',
    facts: '您的情况',
    rule: '依据',
    handbook: '手册',
    until: '到什么时候',
    how: '怎么判的',
  },
  rule: (clause: string, summary = '') => (summary ? `${clause}：${summary}` : clause),
  until: (day: string) => `${day}为止，过后自动重新核对`,
  noUntil: '情况变了，重新填写就会重新核对',
  how: '把您的情况和条款逐条比对，每个人都用同一套规则。',
  version: (name: string, version: string) => `《${name}》${version} 版`,
} as const
