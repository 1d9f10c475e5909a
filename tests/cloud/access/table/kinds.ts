import type { ErrorCode } from '../../../../shared/contracts/responses/error'

/** Who asks, as the documents name them. */
export const ROLES = {
  insured: '被保险人',
  spouse: '亲属一（让被保险人看记录）',
  mother: '亲属二（不让看）',
  guardian: '监护人',
  ward: '被监护人',
  specialist: '健康专员',
  stranger: '已绑定的外人',
  unbound: '未绑定的人',
  nobody: '没有 OPENID',
} as const
export type Role = keyof typeof ROLES

/** Whose it is, what an act is about. */
export const RESOURCES = {
  own: '自己的',
  shared: '共享的',
  others: '别人的',
  absent: '不存在的',
} as const
export type Resource = keyof typeof RESOURCES

/** What an act names, as the documents say. */
export const THINGS = {
  policy: '保单',
  share: '保单与使用人',
  application: '申请',
  paper: '材料',
  notice: '消息',
  enquiry: '提问',
  prepared: '填好的亲属',
  designation: '指定的亲属',
  invitation: '邀请',
  claim: '监护登记',
} as const
export type Thing = keyof typeof THINGS

export type Outcome = 'ok' | ErrorCode

/** By resource where an act names something; a resource that is left out there is none of for this role. */
export type Cell = Outcome | Partial<Record<Resource, Outcome>>

export interface Row {
  /** What it does, in a few Chinese words. */
  says: string
  /** Null: it names nothing, so only who asks counts. */
  about: Thing | null
  cells: Record<Role, Cell>
}
