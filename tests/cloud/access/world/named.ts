import type { BeneficiaryChoice } from '../../../../shared/contracts/requests/common'
import type { Named } from '../ask/kinds'
import type { Resource, Role, Thing } from '../table/kinds'
import { TOKENS } from './relatives'

const insured: BeneficiaryChoice = { is: 'insured' }
const relative = (id: string): BeneficiaryChoice => ({ is: 'relative', id })

type By<T> = Partial<Record<Resource, T>>
type Share = [policyId: string, beneficiary: BeneficiaryChoice]

const THEIRS: Share = ['pol-kangyue', insured]

/** Policies and for whom: a relative's other share of the same policy is another's to them. */
const SHARES: Record<Role, By<Share>> = {
  insured: {
    own: THEIRS,
    shared: ['pol-kangyue', relative('des-kangyue-1')],
    others: ['pol-minor', insured],
  },
  spouse: {
    shared: ['pol-kangyue', relative('des-kangyue-1')],
    others: ['pol-kangyue', relative('des-kangyue-2')],
  },
  mother: { shared: ['pol-kangyue', relative('des-kangyue-2')], others: THEIRS },
  guardian: { shared: ['pol-minor', insured], others: THEIRS },
  ward: { own: ['pol-minor', insured], others: THEIRS },
  specialist: { others: THEIRS },
  stranger: { others: THEIRS },
  unbound: { others: THEIRS },
  nobody: { others: THEIRS },
}

const APPLICATIONS: Record<Role, By<string>> = {
  insured: { own: 'app_insured', shared: 'app_spouse', others: 'app_mother' },
  spouse: { own: 'app_spouse', shared: 'app_for_spouse', others: 'app_insured' },
  mother: { own: 'app_mother', others: 'app_spouse' },
  guardian: { shared: 'app_ward', others: 'app_insured' },
  ward: { own: 'app_ward', others: 'app_insured' },
  specialist: { others: 'app_insured' },
  stranger: { others: 'app_insured' },
  unbound: { others: 'app_insured' },
  nobody: { others: 'app_insured' },
}

/** Papers and notices are one's own or another's. */
const ofRole = (prefix: string, role: Role): By<string> => ({
  own: `${prefix}_${role}`,
  others: `${prefix}_${role === 'insured' ? 'spouse' : 'insured'}`,
})

const ABSENT: Named = {
  id: 'none_at_all_none_at_all_none_at_all_none_at',
  policyId: 'pol-none',
  beneficiary: insured,
}

/** Relatives who were designated: whose policy it is, and which of them. */
const DESIGNATIONS: Partial<Record<Role, By<[policyId: string, id: string]>>> = {
  insured: { own: ['pol-kangyue', 'des-kangyue-1'], others: ['pol-minor', 'des-minor-1'] },
  spouse: { shared: ['pol-kangyue', 'des-kangyue-1'], others: ['pol-kangyue', 'des-kangyue-2'] },
  mother: { shared: ['pol-kangyue', 'des-kangyue-2'], others: ['pol-kangyue', 'des-kangyue-1'] },
  guardian: { shared: ['pol-minor', 'des-minor-1'] },
  ward: { own: ['pol-minor', 'des-minor-1'] },
}

const PREPARED: Partial<Record<Role, By<string>>> = {
  insured: { own: 'pre_insured', others: 'pre_ward' },
  guardian: { shared: 'pre_ward' },
  ward: { own: 'pre_ward' },
}

/** What stands for a resource of a role; undefined where there is none. */
export function namedBy(thing: Thing, role: Role, resource: Resource): Named | undefined {
  if (resource === 'absent') return ABSENT
  if (thing === 'policy' || thing === 'share') {
    const share = SHARES[role][resource]
    const others = resource === 'others' && role !== 'insured' && thing === 'policy'
    if (others) return { ...ABSENT, policyId: 'pol-waiting' }
    return share && { ...ABSENT, policyId: share[0], beneficiary: share[1] }
  }
  if (thing === 'designation') {
    const mine = DESIGNATIONS[role]?.[resource]
    const others = resource === 'others' ? (['pol-kangyue', 'des-kangyue-1'] as const) : undefined
    const found = mine ?? others
    return found && { ...ABSENT, policyId: found[0], id: found[1] }
  }
  const ids = {
    application: APPLICATIONS[role],
    paper: ofRole('mat', role),
    notice: ofRole('not', role),
    enquiry: { others: 'enq_insured' },
    claim: { others: 'claim_stranger' },
    prepared: { others: 'pre_insured', ...PREPARED[role] },
    invitation:
      role === 'spouse'
        ? { own: TOKENS.spouse, others: TOKENS.ofMinor }
        : { others: TOKENS.spouse },
  }[thing]
  const id = (ids as By<string>)[resource]
  return id === undefined ? undefined : { ...ABSENT, id }
}
