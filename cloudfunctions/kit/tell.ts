import type { NoticeDocument, NoticeKind } from '../../shared/contracts/documents/notice'
import { sendMessage } from './cloud'
import { commit } from './commit'
import { bindings } from './repositories/bindings'
import { notices } from './repositories/notices'
import { templateOf } from './templates'

/** WeChat takes at most 20 characters of a `thing`. */
const thing = (text: string) => ({ value: text.slice(0, 20) })

const pageOf = ({ application, policyId }: NoticeDocument): string =>
  application
    ? `packages/service/pages/application/index?id=${application}`
    : `pages/benefits/index${policyId ? `?policyId=${policyId}` : ''}`

/** Kinds that may quote what a person or the desk wrote: such words are for the app alone. */
const QUOTING: readonly NoticeKind[] = ['progress', 'papers-missing', 'enquiry', 'guardianship']
const textOf = ({ kind, text }: NoticeDocument) =>
  QUOTING.includes(kind) ? '请打开小程序查看详情' : text

/** Sends a notice to these phones; one that cannot be sent stays in the app. */
export async function pushTo(openids: readonly string[], notice: NoticeDocument): Promise<void> {
  const message = {
    templateId: templateOf(notice.kind),
    page: pageOf(notice),
    data: {
      thing1: thing(notice.title),
      thing2: thing(textOf(notice)),
      time3: { value: notice.at.slice(0, 16).replace('T', ' ') },
    },
  }
  await Promise.all(openids.map((touser) => sendMessage({ touser, ...message })))
}

/** Sends each notice to the phone of its person. */
export async function push(told: readonly NoticeDocument[]): Promise<void> {
  if (told.length === 0) return
  const bound = await bindings.ofPeople([...new Set(told.map(({ personId }) => personId))])
  const phonesOf = (personId: string) =>
    bound.filter((one) => one.personId === personId).map(({ openid }) => openid)
  await Promise.all(told.map((notice) => pushTo(phonesOf(notice.personId), notice)))
}

const addOnce = (notice: NoticeDocument): Promise<boolean> =>
  commit(async (tx) => {
    if (await notices.get(notice._id, tx)) return false
    await notices.add(tx, [notice])
    return true
  })

/**
 * Tells what was not told yet, in the app and by message. The run that records a notice is the one
 * that sends it, so that nothing is sent twice. @returns how many were new
 */
export async function tell(wanted: readonly NoticeDocument[]): Promise<number> {
  const known = new Set((await notices.byIds(wanted.map(({ _id }) => _id))).map(({ _id }) => _id))
  const fresh: NoticeDocument[] = []
  for (const notice of wanted)
    if (!known.has(notice._id) && (await addOnce(notice))) fresh.push(notice)
  await push(fresh)
  return fresh.length
}
