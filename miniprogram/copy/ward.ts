import type { GuardianshipStatus } from '@shared/contracts/documents/guardianship'
import type { StatusWords } from './status'

export const wardCopy = {
  title: '代孩子或家人办理',
  head: '您是谁的监护人？',
  note: '被保险人不满 18 岁，或不能自己办理时，由监护人来办。专员核对证明后开通。',
  who: '被监护人',
  name: '姓名',
  idNumber: '身份证号',
  policyNumber: '保单号',
  policyHint: '保单上印的号码',
  paper: '监护证明',
  paperNote: '户口本、出生医学证明，或法院、居委会的文件。每一页都拍。',
  send: '交给专员核对',
  noPaper: '请先拍监护证明',
  sending: '证明正在传，传完就能交',
  until18: '孩子满 18 岁那天起由本人管理，您就看不到了。',
  alike: '不管有没有这样一份保单，这里的回答都一样，由专员核对。',
  doneTitle: '已交给专员',
  doneNote: '核对好了会通知您，“权益”里就能选择代他（她）办理。',
  toList: '回到名单',
  claims: '我的监护申请',
  unheard: '没等到回音。再点一次，不会交两次。',
  failed: '没有交成，请再试一次。',
  faults: {
    name: '请填姓名',
    idNumber: '身份证号是 18 位，请再核对',
    policyNumber: '请填保单上的号码，只有数字、字母和横线',
  },
} as const

const states: Record<GuardianshipStatus, StatusWords> = {
  prepared: { tone: 'wait', icon: 'hourglass', words: ['等专员核对'] },
  confirmed: { tone: 'open', icon: 'check', words: ['已开通'] },
  refused: { tone: 'bad', icon: 'minus-circle', words: ['没有通过'] },
}

export const wardStatus = (status: GuardianshipStatus): StatusWords => states[status]
