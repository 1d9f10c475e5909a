import { maskName } from '../../shared/application/masks'
import type { GuardianshipDocument } from '../../shared/contracts/documents/guardianship'
import type { NoticeDocument } from '../../shared/contracts/documents/notice'
import type { Now } from '../kit/clock'
import type { Ward } from './ward'

type Told = Pick<NoticeDocument, 'title' | 'text'>

const noticeTo =
  ({ _id }: GuardianshipDocument, { day, iso }: Now, told: Told) =>
  (personId: string): NoticeDocument => ({
    _id: `${personId}~${day}~${_id}~guardianship`,
    personId,
    kind: 'guardianship',
    ...told,
    at: iso,
    read: false,
  })

/** The claimant hears of it, and so do the ward and those who act for the ward already. */
export function confirmedNotices(
  claim: GuardianshipDocument,
  { personId, policies }: Ward,
  now: Now,
): NoticeDocument[] {
  const name = maskName(claim.name)
  const known = policies.flatMap(({ guardianIds, holderId }) => [...guardianIds, holderId ?? []])
  const others = new Set([personId, ...known.flat()])
  others.delete(claim.personId)
  const toClaimant = {
    title: '监护关系已确认',
    text: `您现在可以为${name}查看和申请服务。`,
  }
  const toOthers = {
    title: '登记了新的监护人',
    text: `${name}的保单登记了新的监护人。如有疑问，请致电服务专线。`,
  }
  return [
    noticeTo(claim, now, toClaimant)(claim.personId),
    ...[...others].map(noticeTo(claim, now, toOthers)),
  ]
}

export const refusedNotices = (
  claim: GuardianshipDocument,
  words: string,
  now: Now,
): NoticeDocument[] => [
  noticeTo(claim, now, { title: '监护关系没有通过', text: words })(claim.personId),
]
