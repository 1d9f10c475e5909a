import type { EnquiryDocument } from '../../shared/contracts/documents/enquiry'
import type { NoticeDocument } from '../../shared/contracts/documents/notice'
import { answerEnquiryRequest } from '../../shared/contracts/requests/privacy'
import type { DeskEnquiryAnswer } from '../../shared/contracts/responses/privacy'
import { forSpecialists } from '../kit/action'
import { together } from '../kit/commit'
import { conflict, notFound } from '../kit/errors'
import { once } from '../kit/once'
import { audit } from '../kit/repositories/audit'
import { enquiries } from '../kit/repositories/enquiries'
import { notices } from '../kit/repositories/notices'
import { push } from '../kit/tell'
import { deskEnquiry } from './enquiries'

const ACTION = 'desk.answerEnquiry'

const noticeOf = ({ _id, personId, subject, answer }: EnquiryDocument): NoticeDocument => ({
  _id: `${personId}~${answer!.at.slice(0, 10)}~${_id}`,
  personId,
  kind: 'enquiry',
  title: '人工答复了您的问题',
  text: `“${subject}”：${answer!.words}`,
  at: answer!.at,
  read: false,
})

/** A human answers, once; who asked is told. @throws Refusal NOT_FOUND, CONFLICT */
export const answerEnquiry = forSpecialists(
  answerEnquiryRequest,
  async (request, member): Promise<DeskEnquiryAnswer> => {
    const { id, words, version } = request
    const { personId: by, now } = member
    const told: NoticeDocument[] = []
    await once({ action: ACTION, request, member }, async (tx) => {
      told.length = 0
      const before = await enquiries.get(id, tx)
      if (!before) throw notFound()
      if (before.version !== version || before.status !== 'open')
        throw conflict('这个问题刚刚有了新的变化，请看过再答')
      const answer = { words, at: now.iso, by }
      const after = { ...before, answer, status: 'answered' as const, version: version + 1 }
      told.push(noticeOf(after))
      await together([
        enquiries.put(tx, after),
        notices.add(tx, told),
        audit.add(tx, {
          personId: before.personId,
          actor: by,
          action: ACTION,
          target: id,
          at: now.iso,
        }),
      ])
      return { id }
    })
    await push(told)
    return { enquiry: await deskEnquiry((await enquiries.get(id))!) }
  },
)
