import { randomBytes } from 'node:crypto'
import { inviteRequest } from '../../shared/contracts/requests/relatives'
import type { Invited } from '../../shared/contracts/responses/relatives'
import { forMembers } from '../kit/action'
import { later } from '../kit/clock'
import { sha256 } from '../kit/digest'
import { conflict, notFound } from '../kit/errors'
import { once } from '../kit/once'
import { audit } from '../kit/repositories/audit'
import { invitations } from '../kit/repositories/invitations'
import { policies } from '../kit/repositories/policies'
import { actingFor } from './acting'
import { changed } from './changed'

const ACTION = 'relatives.invite'
const TOKEN_BYTES = 32
const GOOD_FOR_SECONDS = 72 * 3600
const PAGE = '/packages/family/pages/invitation/index'

/** Invites a designated relative to join; a new invitation ends the one before. */
export const invite = forMembers(inviteRequest, (request, member) =>
  once<Invited>({ action: ACTION, request, member }, async (tx) => {
    const { policy } = await actingFor(request.policyId, member, tx)
    const designation = policy.designated.find(({ id }) => id === request.id)
    if (policy.prepared?.includes(request.id)) throw conflict('还没有登记，请先致电服务专线指定')
    if (!designation) throw notFound()
    if (designation.joinedOn) throw conflict('这位亲属已经加入')
    const token = randomBytes(TOKEN_BYTES).toString('base64url')
    const hash = sha256(token)
    const expiresAt = later(member.now.iso, GOOD_FOR_SECONDS)
    const { _id: policyId } = policy
    await policies.put(tx, changed(policy, request.id, { invitation: { hash, expiresAt } }))
    if (designation.invitation) await invitations.remove(tx, designation.invitation.hash)
    await invitations.add(tx, { _id: hash, policyId, designationId: request.id, expiresAt })
    await audit.add(tx, {
      personId: designation.personId,
      actor: member.personId,
      action: ACTION,
      target: policyId,
      at: member.now.iso,
    })
    return { token, expiresAt, path: `${PAGE}?token=${token}` }
  }),
)
