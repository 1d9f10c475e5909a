import type { EnquiryDocument } from '../../shared/contracts/documents/enquiry'
import { deskEnquiriesRequest } from '../../shared/contracts/requests/privacy'
import type { DeskEnquiries, DeskEnquiry } from '../../shared/contracts/responses/privacy'
import { forSpecialists } from '../kit/action'
import { enquiryView, nextOf } from '../kit/enquiries'
import { enquiries as stored } from '../kit/repositories/enquiries'
import { maskedById } from '../kit/sensitive'

/** An enquiry at the desk; who asked is masked. */
export async function deskEnquiry(enquiry: EnquiryDocument): Promise<DeskEnquiry> {
  const { personId, version } = enquiry
  return { ...enquiryView(enquiry), person: await maskedById(personId), version }
}

/** What people ask humans: open ones as they came, answered ones newest first. */
export const enquiries = forSpecialists(
  deskEnquiriesRequest,
  async ({ status, before }): Promise<DeskEnquiries> => {
    const page = await stored.queued(status, before)
    return { enquiries: await Promise.all(page.map(deskEnquiry)), next: nextOf(page) }
  },
)
