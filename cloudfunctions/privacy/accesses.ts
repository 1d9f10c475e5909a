import { maskName } from '../../shared/application/masks'
import type { AuditDocument } from '../../shared/contracts/documents/audit'
import type { AccessEntry } from '../../shared/contracts/responses/privacy'
import type { Member } from '../kit/action'
import { editionOf } from '../kit/application/summary'
import { editionFor } from '../kit/catalogue'
import { applications } from '../kit/repositories/applications'
import { people } from '../kit/repositories/people'
import { policies } from '../kit/repositories/policies'
import { actionWords } from './actionWords'

const unique = (all: readonly string[]) => [...new Set(all)]

/** Who did it: the desk is the desk, whoever sits there. */
function whoOf({ actor, action }: AuditDocument, me: string, names: Map<string, string>): string {
  if (action.startsWith('desk.')) return '健康专员'
  if (actor === me) return '您'
  return action.startsWith('clock.') ? '系统' : (names.get(actor) ?? '系统')
}

/** Names of what was acted on: the service of an application, the plan of a policy. */
async function namesOfTargets(
  entries: readonly AuditDocument[],
  { now }: Member,
): Promise<Map<string, string>> {
  const targets = unique(entries.map(({ target }) => target))
  const [theirs, contracts] = await Promise.all([
    applications.byIds(targets),
    policies.byIds(targets),
  ])
  return new Map([
    ...theirs.map((one) => {
      const { offers } = editionOf(one)
      return [one._id, offers.get(one.service)?.service.short ?? one.service] as const
    }),
    ...contracts.map(
      (one) => [one._id, editionFor(one, now.day)?.plan.name ?? one.number] as const,
    ),
  ])
}

/** Audit records as whose data it is reads them (arts. 44, 45, 54). */
export async function accessesOf(
  entries: readonly AuditDocument[],
  member: Member,
): Promise<AccessEntry[]> {
  const others = unique(entries.map(({ actor }) => actor)).filter((id) => id !== member.personId)
  const [known, targets] = await Promise.all([
    people.byIds(others),
    namesOfTargets(entries, member),
  ])
  const names = new Map(known.map(({ _id, name }) => [_id, maskName(name)]))
  return entries.map((entry) => ({
    at: entry.at,
    who: whoOf(entry, member.personId, names),
    action: actionWords(entry.action),
    about: targets.get(entry.target) ?? (entry.target === member.personId ? '身份信息' : ''),
  }))
}
