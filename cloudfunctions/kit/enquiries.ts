import type { EnquiryDocument } from '../../shared/contracts/documents/enquiry'
import type { EnquiryView } from '../../shared/contracts/responses/privacy'
import { ENQUIRIES_PAGE } from './repositories/enquiries'

/** An enquiry as who asked it sees it: who of the desk answered stays with the desk. */
export const enquiryView = (enquiry: EnquiryDocument): EnquiryView => {
  const { _id: id, status, about, subject, words, at, answer } = enquiry
  const given = answer && { words: answer.words, at: answer.at }
  return { id, status, about, subject, words, at, answer: given }
}

/** Cursor of the page after this one. */
export const nextOf = (page: readonly EnquiryDocument[]): string | null =>
  page.length === ENQUIRIES_PAGE ? page.at(-1)!._id : null
