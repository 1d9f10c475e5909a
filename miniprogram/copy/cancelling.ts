import type { CancelTerm } from '@shared/catalogue/types'
import type { Stage } from '@shared/contracts/vocabulary'

/** What a stage is called when a use may be returned up to it. */
const stages: Record<Stage, string> = {
  submitted: '提交',
  accepted: '受理',
  'hospital-chosen': '选定医院',
  'agreement-signed': '签好协议',
  'records-sent': '寄出病历',
  notified: '通知您安排',
  scheduled: '约好时间',
  'in-progress': '开始服务',
  completed: '服务完成',
}

const ahead = (term: NonNullable<CancelTerm['freeAhead']>): string => {
  if ('workingDays' in term) return `就诊前 ${term.workingDays} 个工作日`
  if ('days' in term) return `就诊前 ${term.days} 天`
  if ('hours' in term) return `就诊前 ${term.hours} 小时`
  return '就诊的前一个工作日'
}

/** The event up to which cancelling gives the use back, and the one from which it does not. */
const limits = ({
  freeBefore,
  freeAhead,
  combine,
}: CancelTerm): { until: string; from: string } => {
  const stage = freeBefore && `${stages[freeBefore]}之前`
  const passed = freeBefore && `${stages[freeBefore]}以后`
  const day = freeAhead && `${ahead(freeAhead)}以前`
  const late = freeAhead && `不到${ahead(freeAhead)}`
  const [join, joinLate] = combine === 'either' ? ['，或', '，并且'] : ['，并且', '，或']
  return {
    until: [stage, day].filter(Boolean).join(join),
    from: [passed, late].filter(Boolean).join(joinLate),
  }
}

export interface GiveBackWords {
  returns?: { words: string; note: string }
  spends: { words: string; note: string }
}

/** What cancelling does, before and after the event that decides. */
export const giveBackWords = (term: CancelTerm): GiveBackWords => {
  const after = term.after === 'used' ? '取消，算用掉' : '不能再取消'
  if (!term.freeBefore && !term.freeAhead) return { spends: { words: after, note: '从提交那天起' } }
  const { until, from } = limits(term)
  return {
    returns: { words: '取消，次数退回', note: `从提交那天起，到${until}` },
    spends: { words: after, note: from },
  }
}
