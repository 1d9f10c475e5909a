/** Addresses of the pages that others lead to, with what each has to be told. */

const query = (values: Record<string, string | undefined>): string =>
  Object.entries(values)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')

/** A parameter as it was written: routers hand it over as it stands in the address. */
export const parameter = (value: string | undefined): string | undefined => {
  try {
    return value === undefined ? undefined : decodeURIComponent(value)
  } catch {
    return value // somebody's own per cent sign
  }
}

/** `person`: key of the beneficiary (copy/people); left out, the cloud takes the first. */
export interface ServiceAddress {
  policyId: string
  service: string
  person?: string
}

export const serviceAddress = ({ policyId, service, person }: ServiceAddress): string =>
  `/packages/service/pages/service/index?${query({ policyId, service, person })}`

export const applyAddress = ({ policyId, service, person }: ServiceAddress): string =>
  `/packages/service/pages/apply/index?${query({ policyId, service, person })}`

/** `fresh` greets somebody who has just submitted. */
export const applicationAddress = ({ id, fresh }: { id: string; fresh?: boolean }): string =>
  `/packages/service/pages/application/index?${query({ id, fresh: fresh ? '1' : undefined })}`

/** `clause`: the one to turn to, e.g. `4.3 注意事项6`. */
export const handbookAddress = ({
  policyId,
  clause,
}: {
  policyId: string
  clause?: string
}): string => `/packages/handbook/pages/reader/index?${query({ policyId, clause })}`

/** `service`: shows the hospitals of one service at first. */
export const hospitalsAddress = (to: { policyId: string; service?: string }): string =>
  `/packages/handbook/pages/hospitals/index?${query(to)}`

/** What somebody was told. */
export const noticesAddress = '/packages/service/pages/notices/index'

/** Which policy to use first for a need (shared/application/needs). */
export const compareAddress = ({ need }: { need: string }): string =>
  `/packages/service/pages/compare/index?${query({ need })}`

/** The desk, for specialists: its queue, one case of it, and entering a relative named on the phone. */
export const deskAddress = '/packages/desk/pages/queue/index'
export const deskCaseAddress = (to: { id: string }): string =>
  `/packages/desk/pages/case/index?${query(to)}`
export const designationAddress = '/packages/desk/pages/designation/index'

export const applicationsAddress = '/pages/applications/index'
export const benefitsAddress = '/pages/benefits/index'
export const meAddress = '/pages/me/index'

/** Relatives: the list, naming one, the invitation, what is shared with me, and acting for a ward. */
export const familyAddress = '/packages/family/pages/list/index'
export const designateAddress = (to: { policyId: string }): string =>
  `/packages/family/pages/designate/index?${query(to)}`
export const sharedAddress = (to: { policyId: string }): string =>
  `/packages/family/pages/shared/index?${query(to)}`
export const wardAddress = '/packages/family/pages/ward/index'

/** One's own data: consents, the record of who looked, leaving, and questions to a human. */
export const privacyAddress = '/packages/privacy/pages/home/index'
export const consentsAddress = '/packages/privacy/pages/consents/index'
export const eraseAddress = '/packages/privacy/pages/erase/index'
export const accessLogAddress = '/packages/privacy/pages/log/index'
export const enquiriesAddress = '/packages/privacy/pages/enquiries/index'

/** About what a human is asked; `code` of the barrier, `field` of what is wrong. */
export type AskAddress =
  | { kind: 'decision'; policyId: string; service: string; code?: string }
  | { kind: 'application'; id: string }
  | { kind: 'correction'; field?: string }
  | { kind: 'other' }

export const askAddress = (about: AskAddress): string =>
  `/packages/privacy/pages/ask/index?${query({ ...about })}`

export const deskEnquiriesAddress = '/packages/desk/pages/enquiries/index'
export const deskGuardianshipsAddress = '/packages/desk/pages/guardianships/index'
