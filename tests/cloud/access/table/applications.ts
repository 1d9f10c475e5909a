import { SHARE } from './benefits'
import { forMembers, named } from './rows'

/** One's own, and those filed for oneself or for whom one stands. */
export const ACTING = {
  insured: { own: 'ok', shared: 'FORBIDDEN' },
  spouse: { own: 'ok', shared: 'ok' },
  mother: { own: 'ok' },
  guardian: { shared: 'ok' },
  ward: { own: 'ok' },
} as const

/** Also those that a relative lets the insured read. */
const READING = { ...ACTING, insured: { own: 'ok', shared: 'ok' } } as const

export const applications = {
  preview: named('试算', 'share', SHARE),
  /** A ward does not file: the guardian does. */
  submit: named('提交申请', 'share', { ...SHARE, ward: { own: 'INELIGIBLE' } }),
  list: forMembers('看自己能看的申请'),
  get: named('看一件申请', 'application', READING),
  supplement: named('补材料或信息', 'application', ACTING),
  chooseHospital: named('选医院', 'application', ACTING),
  sign: named('签同意书', 'application', ACTING),
  reschedule: named('改期', 'application', ACTING),
  cancelPreview: named('看取消的后果', 'application', ACTING),
  cancel: named('取消', 'application', ACTING),
  rate: named('评价', 'application', ACTING),
}
