import { forMembers, named } from './rows'

const POLICY = {
  insured: { own: 'ok' },
  spouse: { shared: 'ok' },
  mother: { shared: 'ok' },
  guardian: { shared: 'ok' },
  ward: { own: 'ok' },
} as const

/** A policy together with the one who is to use it. */
export const SHARE = { ...POLICY, insured: { own: 'ok', shared: 'ok' } } as const

export const benefits = {
  list: forMembers('看自己有份的权益'),
  detail: named('看一项服务', 'share', SHARE),
  handbook: named('看手册', 'policy', POLICY),
  hospitals: named('查医院', 'policy', POLICY),
}
