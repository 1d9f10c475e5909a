import { demoPerson } from '../../../../seeds/demo/person'
import type { PolicyDocument } from '../../../../shared/contracts/documents/policy'
import type {
  Designated,
  Invitation,
  Invited,
  Joined,
  RelativesList,
  RelativesPolicy,
  Shared,
  WardClaimed,
} from '../../../../shared/contracts/responses/relatives'
import type { TestCloud } from './cloud'
import { newRequestId } from './requests'

/** Somebody nobody knows yet; odd orders are men. */
export const somebody = (order: number, birthDate = '1960-04-04') => {
  const { name, idNumber, phone } = demoPerson('x', '赵建国', 'M', birthDate, order)
  return { name, idNumber, phone }
}

/** The doors of `relatives` as one OPENID uses them. */
export function relativesOf(cloud: TestCloud, openid: string) {
  const ask = <T>(action: string, more: object = {}) =>
    cloud.call<T>('relatives', openid, { action, requestId: newRequestId(), ...more })
  return {
    list: () => ask<RelativesList>('list'),
    designate: (more: object) =>
      ask<Designated>('designate', {
        relation: 'parent',
        consents: ['relative-data'],
        ...somebody(501),
        ...more,
      }),
    drop: (id: string, more: object = {}) => ask('drop', { id, ...more }),
    invite: (policyId: string, id: string, more: object = {}) =>
      ask<Invited>('invite', { policyId, id, ...more }),
    invitation: (token: string) => ask<Invitation>('invitation', { token }),
    accept: (token: string, more: object = {}) => ask<Joined>('accept', { token, ...more }),
    share: (policyId: string, id: string, shares: boolean) =>
      ask<Shared>('share', { policyId, id, shares }),
    claimWard: (more: object) => ask<WardClaimed>('claimWard', more),
    /** One policy of the list. */
    async policy(id: string): Promise<RelativesPolicy> {
      const { policies } = await ask<RelativesList>('list')
      return policies.find((one) => one.id === id)!
    },
  }
}

export async function policyStored(cloud: TestCloud, id: string): Promise<PolicyDocument> {
  const policies = await cloud.documentsIn('policies')
  return policies.find(({ _id }) => _id === id) as unknown as PolicyDocument
}
