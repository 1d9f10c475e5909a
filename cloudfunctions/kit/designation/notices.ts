import { isWard } from '../../../shared/application/standing'
import type { NoticeDocument } from '../../../shared/contracts/documents/notice'
import type {
  DesignationDocument,
  PolicyDocument,
} from '../../../shared/contracts/documents/policy'
import { term } from '../../../shared/wording/terms'
import type { Now } from '../clock'

/** Those who hear of the insured's relatives: the insured, or who acts for them. */
const readersOf = (policy: PolicyDocument, { day }: Now): string[] =>
  isWard(policy, day) ? policy.guardianIds : [policy.insured.id]

/** What the insured's side is told when a relative was entered by the desk, or has joined. */
export function relativeNotices(
  policy: PolicyDocument,
  { id, name, relation }: DesignationDocument,
  what: 'entered' | 'joined',
  now: Now,
): NoticeDocument[] {
  const who = `${term(relation)}${name}`
  const told =
    what === 'entered'
      ? {
          title: '亲属已登记',
          text: `您致电指定的${who}已登记，不能更换。现在可以邀请 TA 加入。`,
        }
      : { title: '亲属已加入', text: `${who}已接受邀请，可以查看和申请共享的服务。` }
  return readersOf(policy, now).map((personId) => ({
    _id: `${personId}~${now.day}~${policy._id}~${id}~${what}`,
    personId,
    kind: 'relatives',
    ...told,
    at: now.iso,
    read: false,
    policyId: policy._id,
  }))
}
