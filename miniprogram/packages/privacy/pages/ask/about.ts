import { CORRECTABLE, type Correctable } from '@shared/contracts/requests/privacy'
import { REASON_CODES, type ReasonCode } from '@shared/contracts/vocabulary'
import type { AskedAbout } from '@/features/privacy'

type Params = Partial<Record<string, string>>

const oneOf = <T extends string>(list: readonly T[], value: string | undefined): T | undefined =>
  list.find((one) => one === value)

/** About what is asked, as the address has it; what it lacks makes it a question about anything. */
export function aboutOf({ kind, policyId, service, code, id, field }: Params): AskedAbout {
  if (kind === 'decision' && policyId && service) {
    const reason = oneOf<ReasonCode>(REASON_CODES, code)
    return { kind, policyId, service, ...(reason && { code: reason }) }
  }
  if (kind === 'application' && id) return { kind, id }
  if (kind === 'correction') return { kind, field: oneOf<Correctable>(CORRECTABLE, field) ?? null }
  return { kind: 'other' }
}
