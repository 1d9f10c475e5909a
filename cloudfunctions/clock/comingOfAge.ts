import { accessTo } from '../../shared/application/access'
import { ADULT } from '../../shared/application/standing'
import { addDays, addYears, formatDay, toDay } from '../../shared/calendar'
import type { NoticeDocument } from '../../shared/contracts/documents/notice'
import type { PolicyDocument } from '../../shared/contracts/documents/policy'
import type { CivilDate } from '../../shared/contracts/vocabulary'
import type { Now } from '../kit/clock'
import { commit } from '../kit/commit'
import { applications, PAGE } from '../kit/repositories/applications'
import { tell } from '../kit/tell'

/** A round that was missed is made up for within these days. */
const WITHIN_DAYS = 30

/** Who acted for the insured until the eighteenth birthday. */
const guardiansOf = ({ guardianIds, holderId, insured }: PolicyDocument): string[] => [
  ...new Set([...guardianIds, holderId ?? insured.id].filter((id) => id !== insured.id)),
]

/** The eighteenth birthday of an insured for whom others acted, if it was just now; else null. */
export function cameOfAgeOn(policy: PolicyDocument, { day }: Now): CivilDate | null {
  const { insured, effectiveDate } = policy
  const birthday = addYears(toDay(insured.birthDate), ADULT)
  const isRecent = birthday <= toDay(day) && toDay(day) <= addDays(birthday, WITHIN_DAYS)
  const wasWard = toDay(effectiveDate) < birthday && guardiansOf(policy).length > 0
  return isRecent && wasWard && insured.capacity === 'full' ? formatDay(birthday) : null
}

function noticesOf(policy: PolicyDocument, birthday: CivilDate, now: Now): NoticeDocument[] {
  const { insured } = policy
  const notice = (personId: string, title: string, text: string): NoticeDocument => ({
    _id: `${personId}~${birthday}~${policy._id}~of-age`,
    personId,
    kind: 'of-age',
    title,
    text,
    at: now.iso,
    read: false,
  })
  return [
    notice(
      insured.id,
      '您已年满 18 周岁',
      '您的服务从现在起由您本人查看和申请，监护人不再能查看。请用本人的微信绑定身份。',
    ),
    ...guardiansOf(policy).map((personId) =>
      notice(
        personId,
        `${insured.name}已年满 18 周岁`,
        'TA 的服务从现在起由 TA 本人查看和申请，您不再能查看 TA 的保单和申请。',
      ),
    ),
  ]
}

/** Takes those who may no longer look off an application: they hear nothing more of it. */
const handOver = (id: string, policy: PolicyDocument, { day }: Now) =>
  commit(async (tx) => {
    const application = await applications.get(id, tx)
    if (!application) return
    const viewers = application.viewers.filter((one) => accessTo(application, policy, one, day))
    if (viewers.length < application.viewers.length)
      await applications.put(tx, { ...application, viewers })
  })

/** The ward takes over: tells both sides, and hands over what the guardians filed. @returns how many were told */
export async function handOverToWard(policy: PolicyDocument, now: Now): Promise<number> {
  const birthday = cameOfAgeOn(policy, now)
  if (!birthday) return 0
  for (let after = ''; ; ) {
    const page = await applications.ofPolicy(policy._id, after)
    for (const { _id } of page) await handOver(_id, policy, now)
    if (page.length < PAGE) break
    after = page.at(-1)!._id
  }
  return tell(noticesOf(policy, birthday, now))
}
