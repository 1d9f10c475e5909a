import type { EnquiryDocument } from '../../shared/contracts/documents/enquiry'
import { askHumanRequest } from '../../shared/contracts/requests/privacy'
import type { AskHumanAnswer } from '../../shared/contracts/responses/privacy'
import { forMembers } from '../kit/action'
import { enquiryView } from '../kit/enquiries'
import { newId } from '../kit/ids'
import { countTry } from '../kit/limits'
import { once } from '../kit/once'
import { audit } from '../kit/repositories/audit'
import { enquiries } from '../kit/repositories/enquiries'
import { requests } from '../kit/repositories/requests'
import { subjectOf } from './subject'

const ACTION = 'privacy.askHuman'
const MOST_A_DAY = 20

/**
 * Asks a human: to explain or look again at a decision made by the machine (art. 24), to explain
 * how data is handled (art. 48), to correct something (art. 46).
 */
export const askHuman = forMembers(
  askHumanRequest,
  async (request, member): Promise<AskHumanAnswer> => {
    const { about, words, requestId } = request
    const { personId, now } = member
    const subject = await subjectOf(about, member)
    if ((await requests.get(personId, requestId)) === null)
      await countTry([{ id: `enquiry:${personId}`, most: MOST_A_DAY, seconds: 86_400 }], now)
    return once({ action: ACTION, request, member }, async (tx) => {
      const enquiry: EnquiryDocument = {
        _id: newId('enq'),
        ...{ personId, about, subject, words },
        status: 'open',
        at: now.iso,
        answer: null,
        version: 1,
      }
      await enquiries.add(tx, enquiry)
      const trail = { personId, actor: personId, target: enquiry._id, at: now.iso }
      await audit.add(tx, { ...trail, action: ACTION })
      return { enquiry: enquiryView(enquiry) }
    })
  },
)
