import { demoPerson } from '../../../../seeds/demo/person'
import type { DesignationDocument } from '../../../../shared/contracts/documents/policy'
import { INVITED } from '../world/relatives'
import type { Ask, Asks } from './kinds'

const told = ({ name, idNumber, phone }: ReturnType<typeof demoPerson>) => ({
  name,
  idNumber,
  phone,
})
const father = told(demoPerson('x', '赵建国', 'M', '1962-04-04', 501))
const child = demoPerson('y', '赵小宝', 'M', '2016-04-04', 503)

/** The relatives of each policy before they joined. */
const withRelatives = (
  change: (one: DesignationDocument) => DesignationDocument,
): Ask['given'] => ({
  in: 'policies',
  as: (policy) => ({
    ...policy,
    designated: (policy.designated as DesignationDocument[]).map(change),
  }),
})

const withoutJoining = ({ joinedOn: _, ...one }: DesignationDocument): DesignationDocument => one

const invited = (one: DesignationDocument): DesignationDocument =>
  INVITED[one.id] ? { ...withoutJoining(one), invitation: INVITED[one.id] } : one

export const relatives: Asks = {
  list: { event: () => ({}) },
  designate: {
    event: ({ named: { policyId }, requestId }) => ({
      ...{ policyId, requestId, relation: 'parent', consents: ['relative-data'], ...father },
    }),
    given: { in: 'policies', as: (policy) => ({ ...policy, designated: [], prepared: [] }) },
  },
  drop: { event: ({ named: { id }, requestId }) => ({ id, requestId }) },
  invite: {
    event: ({ named: { policyId, id }, requestId }) => ({ policyId, id, requestId }),
    given: withRelatives(withoutJoining),
  },
  invitation: {
    event: ({ named: { id } }) => ({ token: id }),
    given: withRelatives(invited),
  },
  accept: {
    event: ({ named: { id }, requestId }) => ({ token: id, requestId }),
    given: withRelatives(invited),
  },
  share: {
    event: ({ named: { policyId, id }, requestId }) => ({ policyId, id, requestId, shares: true }),
  },
  claimWard: {
    event: ({ named: { id }, requestId }) => ({
      ...{ name: child.name, idNumber: child.idNumber, policyNumber: 'X-0001', requestId },
      materialId: id.replace('mat_', 'gua_'),
    }),
  },
}
