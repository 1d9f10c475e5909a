/** Addresses of the pages that others lead to, with what each has to be told. */

const query = (values: Record<string, string | undefined>): string =>
  Object.entries(values)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')

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

export const applicationsAddress = '/pages/applications/index'
export const benefitsAddress = '/pages/benefits/index'
