import { demoPerson } from '../../../../seeds/demo/person'
import type { Role } from '../table/kinds'

export interface Person {
  openid: string | null
  personId: string
  name: string
}

/** One of each role. */
export const PEOPLE: Record<Role, Person> = {
  insured: { openid: 'o-insured-kangyue', personId: 'p-kangyue', name: '王小兰' },
  spouse: { openid: 'o-relative-past-waiting', personId: 'p-kangyue-spouse', name: '周明远' },
  mother: { openid: 'o-mother', personId: 'p-kangyue-mother', name: '李桂芳' },
  guardian: { openid: 'o-guardian-of-minor', personId: 'p-guardian', name: '林雨桐' },
  ward: { openid: 'o-ward', personId: 'p-minor', name: '林一诺' },
  specialist: { openid: 'o-specialist', personId: 'p-specialist', name: '方敏' },
  stranger: { openid: 'o-bound-stranger', personId: 'p-bound-stranger', name: '陆远' },
  unbound: { openid: 'o-stranger', personId: '', name: '某人' },
  nobody: { openid: null, personId: '', name: '某人' },
}

/** Someone bound who has a part in nothing. */
export const stranger = demoPerson('bound-stranger', '陆远', 'M', '1979-03-03', 901)

/** Bindings that the demo lacks. */
export const bindings = [PEOPLE.mother, PEOPLE.ward, PEOPLE.stranger].map(
  ({ openid, personId }) => ({
    ...{ _id: openid!, openid: openid!, personId },
    role: 'member' as const,
    boundAt: '2026-03-01',
  }),
)
