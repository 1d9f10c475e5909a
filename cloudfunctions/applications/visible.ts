import { type Access, accessTo } from '../../shared/application/access'
import type { ApplicationDocument } from '../../shared/contracts/documents/application'
import type { PolicyDocument } from '../../shared/contracts/documents/policy'
import type { Member } from '../kit/action'
import { applications, PAGE } from '../kit/repositories/applications'
import { policies } from '../kit/repositories/policies'

export interface Visible {
  application: ApplicationDocument
  access: Access
}

/** Relatives of whom somebody may read what they file. */
const sharing = (held: readonly PolicyDocument[]): string[] =>
  held.flatMap(({ designated }) =>
    designated.filter(({ sharesRecords }) => sharesRecords).map(({ id }) => id),
  )

/** Newest first, at most a page: filed by or for the caller, or for a relative who shares. */
async function candidates(personId: string, shared: readonly string[], before?: string) {
  const [own, theirs] = await Promise.all([
    applications.ofViewer(personId, before),
    shared.length === 0 ? [] : applications.ofDesignations(shared, before),
  ])
  const known = new Set(own.map(({ _id }) => _id))
  return [...own, ...theirs.filter(({ _id }) => !known.has(_id))]
    .sort((a, b) => (a._id < b._id ? 1 : -1))
    .slice(0, PAGE)
}

/** What the caller may look at, newest first, a page of it. */
export async function visibleTo({ personId, now }: Member, before?: string): Promise<Visible[]> {
  const held = await policies.ofParty(personId)
  const byId = new Map(held.map((policy) => [policy._id, policy]))
  const shared = sharing(held)
  const visible: Visible[] = []
  for (let from = before; ; ) {
    const found = await candidates(personId, shared, from)
    for (const application of found) {
      const policy = byId.get(application.policyId)
      const access = policy && accessTo(application, policy, personId, now.day)
      if (access) visible.push({ application, access })
    }
    if (found.length < PAGE || visible.length >= PAGE) return visible.slice(0, PAGE)
    from = found.at(-1)!._id
  }
}
