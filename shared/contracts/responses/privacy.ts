import type { ConsentId } from '../../application/consents'
import type { EnquiryAbout, EnquiryStatus } from '../requests/privacy'
import type { CivilDate } from '../vocabulary'

/** One consent given: with one act, or standing (`for` null). */
export interface Receipt {
  id: string
  /** Date-time at +08:00, as all `at` below. */
  at: string
  /** Of the text that was agreed to. */
  version: string
  for: { applicationId: string; service: string; serviceName: string } | null
  withdrawnAt: string | null
}

/** Answer of `privacy.consents`: every consent there is, in the order in which they are asked for. */
export interface PrivacyConsents {
  consents: {
    id: ConsentId
    /** Of today's text. */
    version: string
    /** The standing grant; one of an older version is asked for anew. */
    standing: { at: string; version: string } | null
    /** Newest first. */
    receipts: Receipt[]
  }[]
}

/** Answer of `privacy.grant`. */
export interface GrantAnswer {
  receipt: Receipt
}

/** What a withdrawal does to one open application: it is cancelled as `applications.cancel` would do it. */
export interface WithdrawnApplication {
  id: string
  serviceName: string
  /** `returned`, `used`: what becomes of its uses; `nothing`: it holds none, or can no longer be cancelled and goes on. */
  outcome: 'returned' | 'used' | 'nothing'
  clause: string
  /** One or two Chinese sentences. */
  words: string
}

/** Answer of `privacy.withdrawPreview`; writes nothing. */
export interface WithdrawPreview {
  applications: WithdrawnApplication[]
}

/** Answer of `privacy.withdraw`: what was done. */
export interface WithdrawAnswer extends WithdrawPreview {
  withdrawnAt: string
}

/** Answer of `privacy.erasePreview`, and of `privacy.erase` as what was done. Empty kinds are left out. */
export interface EraseAnswer {
  erases: {
    /** Chinese, e.g. `申请里填写的病情`. */
    what: string
    count: number
  }[]
  keeps: {
    what: string
    count: number
    /** One Chinese sentence: by which law or for which running application. */
    why: string
    /** First day on which it is no longer kept; null: until something ends that has no day yet. */
    until: CivilDate | null
    /** What its end hangs on, in words, where there is no day. */
    over: string
  }[]
}

export interface AccessEntry {
  at: string
  /** `您`, `健康专员`, a masked name, or `系统`. */
  who: string
  /** What was done, in plain Chinese. */
  action: string
  /** To what, in plain Chinese: a service's name, `身份信息`; empty when the action says it all. */
  about: string
}

/** Answer of `privacy.accessLog`, newest first, fifty a page. */
export interface AccessLog {
  entries: AccessEntry[]
  /** `before` of the next page; null on the last. */
  next: string | null
}

/** A question to a human, as who asked it sees it. */
export interface EnquiryView {
  id: string
  status: EnquiryStatus
  about: EnquiryAbout
  /** What it is about, in plain Chinese: `二次诊疗：等待期`. */
  subject: string
  words: string
  at: string
  answer: { words: string; at: string } | null
}

/** Answer of `privacy.askHuman`. */
export interface AskHumanAnswer {
  enquiry: EnquiryView
}

/** Answer of `privacy.enquiries`, newest first, fifty a page. */
export interface Enquiries {
  enquiries: EnquiryView[]
  next: string | null
}

/** The same at the desk; the person is masked. */
export interface DeskEnquiry extends EnquiryView {
  person: { id: string; name: string; phone: string }
  version: number
}

/** Answer of `desk.enquiries`, fifty a page. */
export interface DeskEnquiries {
  enquiries: DeskEnquiry[]
  next: string | null
}

/** Answer of `desk.answerEnquiry`. */
export interface DeskEnquiryAnswer {
  enquiry: DeskEnquiry
}
