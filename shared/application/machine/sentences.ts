import { parseMoment } from '../../calendar'
import { ymd } from '../../calendar/day'
import type { Act } from './acts'

/** `3 月 12 日 14:00`, or without the time where none is set. */
export function visitInWords(visitOn: string): string {
  const { month, day } = ymd(parseMoment(visitOn)!.day)
  const time = /T(\d\d:\d\d)/.exec(visitOn)?.[1]
  return `${month} 月 ${day} 日${time ? ` ${time}` : ''}`
}

/** One sentence of the timeline for what was done. */
export function sentenceOf(act: Act, used: boolean): string {
  switch (act.name) {
    case 'accept':
      return '已受理，健康专员开始办理'
    case 'take-over':
      return '换了一位健康专员继续办理'
    case 'ask-for':
      return `需要补充材料：${act.words}`
    case 'retake':
      return `有材料需要重拍：${act.words}`
    case 'review':
      return act.status === 'passed' ? '一份材料已通过审核' : '一份材料正在审核'
    case 'supplement':
      return '已收到补充的信息或材料'
    case 'decline':
      return `没有受理：${act.words}。占用的次数已退回`
    case 'offer-hospitals':
      return `给出 ${act.hospitals.length} 家医院，请选一家`
    case 'choose-hospital':
      return `已选定${act.hospital.name}`
    case 'sign':
      return `已签署${act.agreement}`
    case 'send-records':
      return '病历资料已送出'
    case 'notify':
      return `已告知就诊时间和地点：${visitInWords(act.visitOn)}，${act.place}`
    case 'schedule':
      return '时间已经确定'
    case 'reschedule':
      return `改期，希望在 ${visitInWords(act.wantedOn)}`
    case 'begin':
      return '服务开始'
    case 'complete':
      return '服务完成，次数已核销'
    case 'no-show':
      return `没有按约定到场，次数视为已使用：${act.words}`
    case 'cancel':
      return used ? '已取消，次数视为已使用' : '已取消，次数已退回'
    case 'rate':
      return `评价 ${act.stars} 星`
    case 'mark-overdue':
      return '过了承诺的日期，已标记催办'
    case 'abandon':
      return '材料 30 天没有补齐，申请结束，次数已退回'
  }
}
