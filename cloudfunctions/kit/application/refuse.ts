import type { TakeRefusal } from '../../../shared/application/machine'
import { conflict, Refusal } from '../errors'

const WORDS: Record<Exclude<TakeRefusal, 'ROLE'>, string> = {
  STATE: '申请的进度已经变化，现在不能这样做',
  OTHER_SPECIALIST: '这件申请由另一位专员办理',
  ALREADY_YOURS: '这件申请已经由您办理',
  UNKNOWN_PAPER: '这份材料不属于这件申请',
  NOT_OFFERED: '请在给出的医院里选一家',
  ALREADY_SIGNED: '这份协议已经签署',
  NOTHING_FIXED: '请先填写时间',
  IN_THE_PAST: '日期已经过去，请另选一天',
  LEAD_TIME: '离希望的日期太近，请选更晚的一天',
  NOT_FREE: '现在改期会算作已使用，请联系健康专员',
  NOT_CANCELLABLE: '这项服务到了这一步不能取消',
  ALREADY_RATED: '已经评价过了',
  NOT_DUE: '还没有到时候',
}

/** A step that the machine does not take, as a function answers it: CONFLICT, or FORBIDDEN to the role. */
export const refusalOf = (
  refusal: TakeRefusal,
  more: ConstructorParameters<typeof Refusal>[2] = {},
): Refusal =>
  refusal === 'ROLE'
    ? new Refusal('FORBIDDEN', '没有这项操作的权限')
    : conflict(WORDS[refusal], more)
