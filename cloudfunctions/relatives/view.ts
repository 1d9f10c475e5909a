import { statusOf } from '../../shared/application/designations'
import { maskName } from '../../shared/application/masks'
import type { Edition } from '../../shared/catalogue/compile'
import type { PreparedDesignation } from '../../shared/contracts/documents/designation'
import type { DesignationDocument, PolicyDocument } from '../../shared/contracts/documents/policy'
import type { RelativeView } from '../../shared/contracts/responses/relatives'
import type { Member } from '../kit/action'
import { opensOnFor } from '../kit/designation/rules'

/** A designated relative, as those who may see them do. */
export function viewOf(
  policy: PolicyDocument,
  edition: Edition,
  designation: DesignationDocument,
  { personId, now }: Member,
): RelativeView {
  const { id, name, relation, designatedOn, sharesRecords = false, invitation } = designation
  const status = statusOf(designation, now.iso)
  return {
    id,
    name,
    relation,
    status,
    designatedOn,
    opensOn: opensOnFor(policy, edition, id, now),
    sharesRecords,
    ...(status === 'invited' ? { invitation: { expiresAt: invitation!.expiresAt } } : {}),
    mine: designation.personId === personId,
  }
}

export const viewOfPrepared = ({ _id, name, relation }: PreparedDesignation): RelativeView => ({
  id: _id,
  name: maskName(name),
  relation,
  status: 'prepared',
  designatedOn: null,
  opensOn: null,
  sharesRecords: false,
  mine: false,
})
