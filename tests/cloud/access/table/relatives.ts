import { forHolders, forMembers, named } from './rows'

const own = { own: 'ok' } as const

/** A paper that is not one's own serves no more than one that is not there. */
const NO_PAPER = { others: 'INVALID_REQUEST', absent: 'INVALID_REQUEST' } as const
/** A ward guards nobody. */
const WARD = { own: 'FORBIDDEN', others: 'FORBIDDEN', absent: 'FORBIDDEN' } as const

const NOT_A_RELATIVES = {
  spouse: { shared: 'NOT_FOUND' },
  mother: { shared: 'NOT_FOUND' },
} as const

export const relatives = {
  list: forMembers('看自己有份的亲属名单'),
  /** For a ward the guardian names relatives. */
  designate: named('指定亲属', 'policy', {
    ...NOT_A_RELATIVES,
    insured: { own: 'ok' },
    guardian: { shared: 'ok' },
    ward: { own: 'INELIGIBLE' },
  }),
  drop: named('取消还没有登记的亲属', 'prepared', {
    insured: { own: 'ok' },
    guardian: { shared: 'ok' },
    ward: { own: 'ok' },
  }),
  invite: named('邀请亲属', 'designation', {
    ...NOT_A_RELATIVES,
    insured: { own: 'ok' },
    guardian: { shared: 'ok' },
    ward: { own: 'ok' },
  }),
  invitation: forHolders('看邀请', 'invitation', 'spouse'),
  accept: named('接受邀请', 'invitation', { spouse: { own: 'ok' } }),
  share: named('让或不让被保险人看记录', 'designation', {
    insured: { own: 'NOT_FOUND' },
    spouse: { shared: 'ok' },
    mother: { shared: 'ok' },
    guardian: { shared: 'NOT_FOUND' },
    ward: { own: 'NOT_FOUND' },
  }),
  claimWard: named(
    '登记为监护人，凭材料',
    'paper',
    {
      ...{ insured: own, spouse: own, mother: own, guardian: own, ward: WARD },
      ...{ specialist: own, stranger: own },
    },
    NO_PAPER,
  ),
}
