import type { ApplicationDocument } from '../contracts/documents/application'
import type { PolicyDocument } from '../contracts/documents/policy'
import type { CivilDate } from '../contracts/vocabulary'
import { standingFor } from './standing'

/** `own`: may look and act; `shared`: a relative lets the insured's side look. */
export type Access = 'own' | 'shared'

type Seen = Pick<ApplicationDocument, 'viewers' | 'beneficiary'>

/** Whose relative it is decides: what the relative filed is theirs unless they share it. */
function isShared({ beneficiary }: Seen, policy: PolicyDocument, personId: string, day: CivilDate) {
  if (beneficiary.is !== 'relative') return false
  const designation = policy.designated.find(({ id }) => id === beneficiary.id)
  const as = standingFor(policy, personId, { is: 'insured' }, day)
  return designation?.sharesRecords === true && (as === 'insured' || as === 'guardian')
}

/**
 * What this person may do with an application; null: they may not even know of it. Whoever filed for
 * somebody else sees it as long as they stand for them: a guardian until the ward comes of age.
 */
export function accessTo(
  application: Seen,
  policy: PolicyDocument,
  personId: string,
  today: CivilDate,
): Access | null {
  const { viewers, beneficiary } = application
  if (!viewers.includes(personId))
    return isShared(application, policy, personId, today) ? 'shared' : null
  if (beneficiary.personId === personId) return 'own'
  const choice =
    beneficiary.is === 'insured'
      ? { is: 'insured' as const }
      : { is: 'relative' as const, id: beneficiary.id }
  return standingFor(policy, personId, choice, today) ? 'own' : null
}
