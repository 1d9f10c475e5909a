import type { Service } from '../catalogue/types'
import type { ApplicationDocument } from '../contracts/documents/application'
import type { Need } from '../contracts/responses/applications'
import { AGREEMENT_VERSION, unsigned } from './agreements'
import { releaseDay } from './machine/objections'

/** What is needed from the person now, the most pressing first; nothing while the provider is at work. */
export function awaitedOf(
  { status, asked, hospitals, agreements, rating }: ApplicationDocument,
  service: Pick<Service, 'agreements'> | undefined,
): Need[] {
  const needs: Need[] = []
  if (asked) {
    const { kinds, words, on } = asked
    needs.push({ kind: 'papers', kinds, words, since: on, releasedOn: releaseDay(on) })
  }
  if (status === 'accepted' || status === 'arranging') {
    if (hospitals.offered.length > 0 && !hospitals.chosen)
      needs.push({ kind: 'hospital', offered: hospitals.offered })
    for (const { name, source } of unsigned(service?.agreements ?? [], agreements))
      needs.push({ kind: 'agreement', name, version: AGREEMENT_VERSION, clause: source })
  }
  if (status === 'completed' && !rating) needs.push({ kind: 'rating' })
  return needs
}
