import { AGREEMENT_VERSION, unsigned } from '../../../shared/application/agreements'
import type { Act, Actor } from '../../../shared/application/machine'
import type { ApplicationDocument } from '../../../shared/contracts/documents/application'
import { invalid } from '../errors'
import { editionOf } from './summary'

/**
 * The act of signing one of the service's agreements; with the last of them the milestone is reached.
 * @param name masked, of who signed
 * @throws Refusal INVALID_REQUEST when the service has no such agreement
 */
export function signingOf(
  application: ApplicationDocument,
  agreement: string,
  name: string,
  actor: Actor,
): Act {
  const { offers } = editionOf(application)
  const known = offers.get(application.service)?.service.agreements ?? []
  const one = known.find((each) => each.name === agreement)
  if (!one) throw invalid('agreement', '这项服务没有这份协议')
  const left = unsigned(known, application.agreements).filter((each) => each !== one)
  const last = left.length === 0
  return { name: 'sign', actor, agreement, version: AGREEMENT_VERSION, signer: name, last }
}
