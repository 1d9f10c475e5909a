import { accountDocument } from './account'
import { applicationDocument } from './application'
import { auditDocument } from './audit'
import { bindingDocument } from './binding'
import { codeDocument } from './code'
import { consentDocument } from './consent'
import { counterDocument } from './counter'
import { preparedDesignation } from './designation'
import { enquiryDocument } from './enquiry'
import { guardianshipDocument } from './guardianship'
import { invitationDocument } from './invitation'
import { kvDocument } from './kv'
import { ledgerEntryDocument } from './ledgerEntry'
import { materialDocument } from './material'
import { noticeDocument } from './notice'
import { personDocument } from './person'
import { policyDocument } from './policy'
import { requestDocument } from './request'

/** The schema of every document, by collection. */
export const documents = {
  people: personDocument,
  bindings: bindingDocument,
  policies: policyDocument,
  designations: preparedDesignation,
  invitations: invitationDocument,
  accounts: accountDocument,
  ledger: ledgerEntryDocument,
  applications: applicationDocument,
  requests: requestDocument,
  materials: materialDocument,
  consents: consentDocument,
  guardianships: guardianshipDocument,
  enquiries: enquiryDocument,
  audit: auditDocument,
  notices: noticeDocument,
  codes: codeDocument,
  counters: counterDocument,
  kv: kvDocument,
} as const

export type CollectionName = keyof typeof documents
