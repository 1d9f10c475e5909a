import type { DeclineCode } from '@shared/contracts/requests/desk'
import type { ReasonCode } from '@shared/contracts/vocabulary'
import { reasons } from './reasons'

export interface ActCopy {
  /** The button or row that leads to it. */
  button: string
  /** Title of its sheet. */
  title: string
  /** What it does, before it is done. */
  note?: string
  /** The button that does it. */
  submit: string
  /** Asked once more where it cannot be undone. */
  sure?: string
}

/** Everything the desk can do with a case. */
export const deskActs = {
  accept: { button: '受理', title: '受理这件申请', submit: '受理' },
  'take-over': {
    button: '接手',
    title: '从同事手里接过来',
    note: '接手后由您负责，原来的专员不能再办这件。请先和他说好。',
    submit: '接手这件',
  },
  'ask-for': {
    button: '要补材料',
    title: '请客户补材料',
    note: '客户会收到通知。补齐以前，服务商的期限暂停。',
    submit: '发给客户',
  },
  retake: {
    button: '需重拍',
    title: '请客户重拍这一份',
    note: '客户会收到通知。重拍以前，服务商的期限暂停。',
    submit: '发给客户',
  },
  decline: {
    button: '不予受理',
    title: '不予受理',
    note: '占用的次数会退回。客户会看到原因和您写的话。',
    submit: '不予受理',
    sure: '申请就此结束，不能恢复。真的不受理吗？',
  },
  'offer-hospitals': {
    button: '给出医院',
    title: '给客户 2–3 家医院选',
    note: '客户在自己的页面上选一家。',
    submit: '发给客户',
  },
  'choose-hospital': {
    button: '代选医院',
    title: '记下客户选的医院',
    note: '客户在电话里选的，由您记下。选定以后，取消可能算用掉。',
    submit: '记下',
    sure: '记下就不能撤回。客户选的真是这家吗？',
  },
  sign: {
    button: '登记签字',
    title: '登记纸上签好的协议',
    note: '签字以后，取消可能算用掉。',
    submit: '登记',
    sure: '签字不能撤回。确定登记吗？',
  },
  'send-records': {
    button: '病历已送出',
    title: '病历已经送出',
    note: '送出以后，取消可能算用掉。',
    submit: '登记',
    sure: '送出不能撤回。确定登记吗？',
  },
  notify: {
    button: '告知时间',
    title: '告知时间和地点',
    note: '客户会收到通知。约定的期限到此为止。',
    submit: '发给客户',
  },
  schedule: {
    button: '确认约好',
    title: '确认时间约好了',
    note: '和客户说好的时间和地点。',
    submit: '确认约好',
  },
  begin: {
    button: '开始服务',
    title: '服务开始了',
    note: '开始以后，取消会算用掉。',
    submit: '开始',
  },
  complete: {
    button: '办完了',
    title: '服务办完了',
    note: '占用的次数会核销，客户会收到评价的邀请。',
    submit: '办完了',
    sure: '核销的次数不能退回。确定办完了吗？',
  },
  'no-show': {
    button: '没到场',
    title: '客户没有到场',
    note: '占用的次数会算用掉。请写明约在什么时候、怎么联系的。',
    submit: '登记没到场',
    sure: '次数算用掉，不能退回。确定登记吗？',
  },
} as const satisfies Record<string, ActCopy>

/** The button's words once it has asked. */
export const sureWords = (submit: string): string => `确定${submit}`

export type DeskActName = keyof typeof deskActs

const own: Record<Exclude<DeclineCode, ReasonCode>, string> = {
  PAPERS_NOT_VALID: '材料不真实或不能用',
  NOT_REACHED: '联系不上客户',
  OTHER: '别的原因',
}

/** Why an application may be turned down, the desk's own reasons first. */
export const declineReasons: { id: DeclineCode; words: string }[] = [
  ...Object.entries(own),
  ...Object.entries(reasons).map(([id, { title }]) => [id, title] as const),
].map(([id, words]) => ({ id: id as DeclineCode, words }))

export const declineWords = (code: string): string =>
  declineReasons.find(({ id }) => id === code)?.words ?? own.OTHER

export const fieldCopy = {
  kinds: '要哪些材料',
  words: '写给客户的话',
  wordsHint: '说清楚要什么、为什么，用平常的话',
  wordsOptional: '想说的话（可以不写）',
  quick: '常用的话',
  quickWords: ['有反光，看不清', '没有拍全', '拍糊了', '不是这一份', '日期太早'],
  reason: '为什么',
  hospital: (number: number) => `第 ${number} 家`,
  hospitalName: '医院名称',
  department: '科室',
  hospitalNote: '说明',
  hospitalNoteHint: '例如：床位约等一周',
  third: '再加一家',
  offered: '选的哪一家',
  agreement: '哪一份协议',
  signer: '签字人的姓名',
  signerHint: '和纸上一样',
  day: '日期',
  time: '时间（可以不填）',
  place: '地点',
  placeHint: '医院、门诊、几楼、找谁',
} as const

export const faultCopy = {
  kinds: '请至少选一种材料',
  words: '请写几个字',
  reason: '请选一个原因',
  hospitals: '请给出 2–3 家医院',
  sameHospital: '两家医院重名了',
  hospital: '请选或填一家医院',
  agreement: '请选一份协议',
  signer: '请填签字人的姓名',
  day: '请选日期',
  past: '日期已经过去',
  place: '请填地点',
} as const
