import { enquiriesRequest } from '../../shared/contracts/requests/privacy'
import type { Enquiries } from '../../shared/contracts/responses/privacy'
import { forMembers } from '../kit/action'
import { enquiryView, nextOf } from '../kit/enquiries'
import { enquiries as stored } from '../kit/repositories/enquiries'

/** What the caller asked and what was answered, newest first. */
export const enquiries = forMembers(
  enquiriesRequest,
  async ({ before }, { personId }): Promise<Enquiries> => {
    const page = await stored.ofPerson(personId, before)
    return { enquiries: page.map(enquiryView), next: nextOf(page) }
  },
)
