import type { Edition } from '../../../shared/catalogue/compile'
import type { PersonDocument } from '../../../shared/contracts/documents/person'
import type { PolicyDocument } from '../../../shared/contracts/documents/policy'
import type { Member } from '../action'
import { type Tx, together } from '../commit'
import { accountIdOf } from '../holdings'
import { accounts } from '../repositories/accounts'
import { audit } from '../repositories/audit'
import { people } from '../repositories/people'
import { policies } from '../repositories/policies'

interface Designating {
  /** With the designation in it. */
  policy: PolicyDocument
  edition: Edition
  relative: PersonDocument
  /** Name of the door through which it came. */
  action: string
}

/** Writes a designation: policy, account, the person where they are new, and who did it. */
export async function recordDesignation(
  tx: Tx,
  { policy, edition, relative, action }: Designating,
  { personId: actor, now }: Pick<Member, 'personId' | 'now'>,
): Promise<void> {
  const [account, known] = await together([
    accounts.get(accountIdOf(policy, edition), tx),
    people.get(relative._id, tx),
  ])
  const trail = { actor, action, target: policy._id, at: now.iso }
  await policies.put(tx, policy)
  await together([
    account
      ? accounts.put(tx, {
          ...account,
          parties: [...new Set([...account.parties, relative._id])],
        })
      : Promise.resolve(),
    known ? Promise.resolve() : people.add(tx, relative),
    audit.add(tx, { personId: policy.insured.id, ...trail }),
    audit.add(tx, { personId: relative._id, ...trail }),
  ])
}
