import { maskName } from '../../shared/application/masks'
import type { GuardianshipDocument } from '../../shared/contracts/documents/guardianship'
import type { WardClaim } from '../../shared/contracts/responses/relatives'

export const claimView = ({ _id, name, status, words, at }: GuardianshipDocument): WardClaim => ({
  id: _id,
  name: maskName(name),
  status,
  words,
  at,
})
