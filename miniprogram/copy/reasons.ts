import type { FactName, ReasonCode } from '@shared/contracts/vocabulary'
import type { IconName } from '@/components/Icon'

/** What a person can do about a barrier. */
export type WayOut =
  /** Nothing but wait: the day stands in the decision. */
  | { kind: 'wait' }
  | {
      kind: 'call' | 'designate' | 'prepare' | 'choose-other' | 'switch-person'
      words: string
    }
  /** Something told in the form may be told anew. */
  | { kind: 'change'; words: string; fact: FactName }

export interface ReasonCopy {
  /** The barrier in a few words: title of its card, line of a list. */
  title: string
  icon: IconName
  wayOut: WayOut
}

const wait: WayOut = { kind: 'wait' }
const call: WayOut = { kind: 'call', words: '打热线问清楚' }
const other: WayOut = { kind: 'choose-other', words: '看别的服务' }
const person: WayOut = { kind: 'switch-person', words: '换人查看' }
const designate: WayOut = { kind: 'designate', words: '打热线办理指定' }
const prepare = (words: string): WayOut => ({ kind: 'prepare', words })
const change = (fact: FactName, words: string): WayOut => ({ kind: 'change', fact, words })

/** Every barrier there is; one left out does not compile. */
export const reasons: Record<ReasonCode, ReasonCopy> = {
  NOT_IN_PLAN: { title: '计划里没有这项服务', icon: 'minus-circle', wayOut: other },
  RIDER_MISSING: { title: '没有附加这项服务', icon: 'minus-circle', wayOut: other },
  POLICY_NOT_EFFECTIVE: { title: '保单还没生效', icon: 'clock', wayOut: wait },
  POLICY_SUSPENDED: {
    title: '保单已中止',
    icon: 'pause',
    wayOut: { kind: 'call', words: '打热线问怎么复效' },
  },
  POLICY_ENDED: { title: '保单已结束', icon: 'minus-circle', wayOut: call },
  COOLING_OFF: { title: '还在犹豫期', icon: 'clock', wayOut: wait },
  TERM_NOT_STARTED: { title: '服务还没开始', icon: 'clock', wayOut: wait },
  TERM_ENDED: { title: '服务已到期', icon: 'minus-circle', wayOut: other },
  WAITING_PERIOD: { title: '还在等待期', icon: 'clock', wayOut: wait },
  BENEFICIARY_NOT_ALLOWED: { title: '亲属不能用这项', icon: 'user', wayOut: person },
  RELATION_NOT_ALLOWED: { title: '这种亲属关系不能用', icon: 'people', wayOut: person },
  RELATIVE_NOT_DESIGNATED: { title: '这位亲属还没指定', icon: 'people', wayOut: designate },
  RELATIVE_OVER_AGE: { title: '亲属超过了年龄', icon: 'people', wayOut: person },
  RELATIVE_WAITING_PERIOD: { title: '亲属还在等待期', icon: 'clock', wayOut: wait },
  RELATIVE_TERM_ENDED: { title: '亲属的共享已到期', icon: 'people', wayOut: person },
  APPLICANT_NOT_ALLOWED: {
    title: '不能由您来申请',
    icon: 'user',
    wayOut: { kind: 'call', words: '打热线问谁能申请' },
  },
  GUARDIAN_REQUIRED: { title: '要监护人来申请', icon: 'people', wayOut: call },
  AGE_NOT_ALLOWED: { title: '年龄不符合', icon: 'user', wayOut: other },
  SEX_NOT_ALLOWED: { title: '性别不符合', icon: 'user', wayOut: other },
  QUOTA_EXHAUSTED: { title: '次数已用完', icon: 'minus-circle', wayOut: other },
  DIAGNOSIS_NOT_COVERED: {
    title: '病情不在范围内',
    icon: 'stethoscope',
    wayOut: change('diagnosis', '改病情'),
  },
  DIAGNOSIS_NOT_CONFIRMED: {
    title: '还没有确诊',
    icon: 'file',
    wayOut: prepare('看要准备的材料'),
  },
  DIAGNOSIS_TOO_EARLY: {
    title: '确诊得太早',
    icon: 'calendar',
    wayOut: change('diagnosis', '核对确诊日期'),
  },
  DIAGNOSIS_RULED_OUT: { title: '怀疑的病已排除', icon: 'stethoscope', wayOut: other },
  HOSPITAL_GRADE_TOO_LOW: {
    title: '确诊医院等级不够',
    icon: 'hospital',
    wayOut: { kind: 'call', words: '打热线问哪家医院可以' },
  },
  HOSPITAL_NOT_ALLOWED: {
    title: '这家医院不符合',
    icon: 'hospital',
    wayOut: change('hospital', '换一家医院'),
  },
  DEPARTMENT_EXCLUDED: {
    title: '这个科室不在范围内',
    icon: 'stethoscope',
    wayOut: change('department', '换一个科室'),
  },
  ADMISSION_NOTE_REQUIRED: {
    title: '还缺入院通知单',
    icon: 'file',
    wayOut: prepare('看要准备的材料'),
  },
  EXAM_ORDER_REQUIRED: { title: '还缺检查单', icon: 'file', wayOut: prepare('看要准备的材料') },
  PREREQUISITE_USED: { title: '门诊次数已用完', icon: 'minus-circle', wayOut: call },
  PREREQUISITE_MISSING: { title: '要先用另一项服务', icon: 'clipboard', wayOut: other },
  LEAD_TIME_TOO_SHORT: {
    title: '日期太近',
    icon: 'calendar',
    wayOut: change('wantedOn', '换一个日期'),
  },
  WINDOW_CLOSED: { title: '申请期限已过', icon: 'calendar', wayOut: call },
  CITY_NOT_COVERED: {
    title: '这个地方不在范围内',
    icon: 'home-heart',
    wayOut: change('city', '换一个城市'),
  },
  DISTANCE_NOT_ALLOWED: {
    title: '路程不符合',
    icon: 'car',
    wayOut: change('distanceKm', '核对路程'),
  },
  TRIP_TOO_LONG: { title: '行程太长', icon: 'plane', wayOut: change('tripDays', '改行程天数') },
  CONDITION_EXCLUDED: { title: '这种情况不在范围内', icon: 'info', wayOut: call },
  NO_INDICATION: { title: '医生认为还不需要', icon: 'stethoscope', wayOut: other },
  AMOUNT_NOT_ALLOWED: { title: '金额不符合', icon: 'wallet', wayOut: change('amount', '核对金额') },
  PRESCRIPTION_NOT_ALLOWED: {
    title: '处方不符合',
    icon: 'pill',
    wayOut: change('prescription', '核对处方'),
  },
  DOCTOR_NOT_SELECTABLE: {
    title: '不能点名要医生',
    icon: 'stethoscope',
    wayOut: change('namesDoctor', '不点名，只说科室'),
  },
}

/** Does the barrier fall by itself when its last day has passed? */
export const passesWithTime = (code: ReasonCode): boolean => reasons[code].wayOut.kind === 'wait'
