import { ADULT } from '../../shared/application/standing'
import { ageOn, toDay } from '../../shared/calendar'
import type { GuardianshipDocument } from '../../shared/contracts/documents/guardianship'
import { type ClaimWardRequest, claimWardRequest } from '../../shared/contracts/requests/relatives'
import type { WardClaimed } from '../../shared/contracts/responses/relatives'
import { forMembers, type Member } from '../kit/action'
import type { Tx } from '../kit/commit'
import { invalid, notFound, Refusal } from '../kit/errors'
import { badIdNumber, isIdNumber } from '../kit/idNumber'
import { newId } from '../kit/ids'
import { countTry } from '../kit/limits'
import { once } from '../kit/once'
import { audit } from '../kit/repositories/audit'
import { guardianships } from '../kit/repositories/guardianships'
import { materials } from '../kit/repositories/materials'
import { people } from '../kit/repositories/people'
import { requests } from '../kit/repositories/requests'
import type { Reader } from '../kit/store'
import { claimView } from './wardClaim'

const ACTION = 'relatives.claimWard'
const DAY = 24 * 3600

const limitsOf = ({ personId }: Member) => [{ id: `ward:${personId}`, most: 5, seconds: DAY }]

async function refuseUnlessGuardian({ idNumber }: ClaimWardRequest, { personId, now }: Member) {
  const person = await people.get(personId)
  if (!person) throw notFound()
  if (person.idNumber === idNumber) throw invalid('idNumber', '不能登记自己')
  if (ageOn(toDay(person.birthDate), toDay(now.day)) < ADULT)
    throw new Refusal('FORBIDDEN', '监护人要年满 18 周岁')
}

async function proofOf(materialId: string, { personId }: Member, from?: Reader) {
  const paper = await materials.get(materialId, from)
  const usable =
    paper?.personId === personId &&
    paper.status === 'confirmed' &&
    paper.kind === 'guardianship-proof'
  if (!usable) throw invalid('materialId', '请上传监护证明')
  return paper
}

/** The paper stays as long as the claim rests on it. */
async function filePaper(tx: Tx, materialId: string, id: string, member: Member) {
  const paper = await proofOf(materialId, member, tx)
  await materials.put(tx, { ...paper, applicationIds: [...paper.applicationIds, id] })
}

/**
 * Claims to be somebody's guardian. Whether there is such an insured is for the desk to look up: the
 * answer is the same for everyone who is named.
 */
export const claimWard = forMembers(claimWardRequest, async (request, member) => {
  const { requestId, ...told } = request
  const { personId, now } = member
  if (!isIdNumber(told.idNumber)) throw badIdNumber()
  if (!(await requests.get(personId, requestId))) {
    await refuseUnlessGuardian(request, member)
    await proofOf(told.materialId, member)
    await countTry(limitsOf(member), now)
  }
  return once<WardClaimed>({ action: ACTION, request, member }, async (tx) => {
    const claim: GuardianshipDocument = {
      _id: newId('gua'),
      personId,
      ...told,
      status: 'prepared',
      at: now.iso,
      words: null,
      decided: null,
    }
    await filePaper(tx, told.materialId, claim._id, member)
    await guardianships.put(tx, claim)
    await audit.add(tx, {
      personId,
      actor: personId,
      action: ACTION,
      target: claim._id,
      at: now.iso,
    })
    return { claim: claimView(claim) }
  })
})
