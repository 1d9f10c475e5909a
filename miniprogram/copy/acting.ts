import type { PolicyCard } from '@shared/contracts/responses/benefits'
import { personWithName } from './people'

export const actingCopy = {
  before: '正在为',
  after: '办理',
  change: '换人',
  choose: '为谁办理？',
} as const

const roles: Partial<Record<PolicyCard['as'], string>> = {
  guardian: '您是监护人',
  policyholder: '您是投保人',
}

/** For whom one acts and as whom; undefined while it is for oneself. */
export const actingFor = ({
  beneficiary,
  as,
}: Pick<PolicyCard, 'beneficiary' | 'as'>): { whom: string; as?: string } | undefined =>
  beneficiary.self ? undefined : { whom: personWithName(beneficiary), as: roles[as] }
