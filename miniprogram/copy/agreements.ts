import type { CancelTerm } from '@shared/catalogue/types'

/** What an agreement is about, by a word in its name; the first that fits. */
const subjects: [word: string, what: string][] = [
  ['责任免除', '服务商负责联系和协调。看病的结果、医生的意见，由医院和医生负责，不由服务商负责。'],
  ['声明', '您知道出国就医要办哪些事、有哪些风险，并接受由服务商来协调。'],
  ['委托', '您委托服务商替您联系海外的医院和医生，安排就医。'],
  ['风险告知', '上门指导时可能有的风险，要怎么配合，什么情况下会停下来。'],
  ['知情同意', '护理做些什么、可能有的不适，以及您随时可以叫停。'],
  ['理赔', '垫付的钱，怎么和保险公司的赔付相抵，要您办哪些手续。'],
  ['垫付', '服务商替您先付住院的钱：付多少、付给谁、以后怎么还。'],
]

const otherwise = '服务商为您做哪些事，您要配合哪些事。'

export const agreementCopy = {
  read: '看协议要点',
  version: (version: string) => `文本版本 ${version}`,
  about: (name: string) => subjects.find(([word]) => name.includes(word))?.[1] ?? otherwise,
  rows: { about: '说的什么', you: '您确认', effect: '签字以后', whole: '看全文' },
  you: '填的信息和交来的材料都是真的；签字的是您本人。',
  effect: '签字的姓名、时间和文本版本会记下来，不能撤回。',
  whole: '这里是要点，以协议原文为准。想先看原文，请打热线向专员要。',
  agree: '我看过了，同意签这份协议。',
  agreeFirst: '请先勾选同意',
} as const

/** What a step binds one to, where the handbook says so. */
export const bindingWords = {
  'hospital-chosen': {
    used: '选定医院以后再取消，次数算用掉。',
    forbidden: '选定医院以后，就不能再取消。',
  },
  'agreement-signed': {
    used: '签字以后再取消，次数算用掉。',
    forbidden: '签字以后，就不能再取消。',
  },
} as const satisfies Record<string, Record<CancelTerm['after'], string>>
