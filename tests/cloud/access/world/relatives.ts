import { createHash } from 'node:crypto'
import { bornYearsAgo } from '../../../../seeds/demo/days'
import { demoPerson } from '../../../../seeds/demo/person'
import { NOW, TODAY } from '../../functions/support/cloud'

/** For the spouse, and for the relative of the minor. */
export const TOKENS = { spouse: 'a'.repeat(43), ofMinor: 'b'.repeat(43) }

const expiresAt = '2026-03-12T10:00:00.000+08:00'
const open = (token: string) => ({
  hash: createHash('sha256').update(token).digest('hex'),
  expiresAt,
})

/** By designation, as it has it when they are invited. */
export const INVITED: Record<string, ReturnType<typeof open>> = {
  'des-kangyue-1': open(TOKENS.spouse),
  'des-minor-1': open(TOKENS.ofMinor),
}

const invitation = (policyId: string, designationId: string) => ({
  ...{ _id: INVITED[designationId]!.hash, policyId, designationId, expiresAt },
})

const { name, idNumber, phone } = demoPerson('z', '赵建军', 'M', '1963-05-05', 505)
const ward = demoPerson('minor', '林一诺', 'F', bornYearsAgo(TODAY, 8), 132)

const prepared = (_id: string, policyId: string, personId: string) => ({
  ...{ _id, policyId, personId, relation: 'parent', name, idNumber, phone, preparedOn: TODAY },
})

/** A relative of the minor, who has not joined. */
export const ofMinor = {
  ...{ id: 'des-minor-1', personId: 'p-minor-aunt', name: '林*', relation: 'parent' },
  ...{ birthDate: '1980-01-01', sex: 'F', designatedOn: '2026-03-01' },
}

/** Relatives prepared for a call, an invitation that waits, and a claim to be a guardian. */
export const documents = {
  designations: [
    prepared('pre_insured', 'pol-kangyue', 'p-kangyue'),
    prepared('pre_ward', 'pol-minor', 'p-guardian'),
  ],
  invitations: [invitation('pol-kangyue', 'des-kangyue-1'), invitation('pol-minor', 'des-minor-1')],
  guardianships: [
    {
      ...{ _id: 'claim_stranger', personId: 'p-bound-stranger', policyNumber: 'X-0002', at: NOW },
      ...{ name: ward.name, idNumber: ward.idNumber, materialId: 'gua_stranger' },
      ...{ status: 'prepared', words: null, decided: null },
    },
  ],
}
