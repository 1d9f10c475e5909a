import type { Edition } from '../../shared/catalogue/compile'
import {
  citiesOf,
  findHospitals,
  type Hospital,
  hospitalsOf,
} from '../../shared/catalogue/hospitals'
import { hospitalsRequest } from '../../shared/contracts/requests/benefits'
import type { HospitalsAnswer } from '../../shared/contracts/responses/handbook'
import { forMembers } from '../kit/action'
import { editionOfPolicy } from './edition'

const PAGE = 50

/** Read once per edition and instance: the lists are long and do not change. */
const read = new WeakMap<Edition, Hospital[]>()

function hospitalsIn(edition: Edition): Hospital[] {
  const known = read.get(edition)
  if (known) return known
  const all = hospitalsOf(edition.handbook.networks, new Set(edition.offers.keys()))
  read.set(edition, all)
  return all
}

/** Printed hospitals of a policy's handbook, by city, name and service; at most 50 at a time. */
export const hospitals = forMembers(
  hospitalsRequest,
  async ({ policyId, city, name, service, after }, member): Promise<HospitalsAnswer> => {
    const edition = await editionOfPolicy(policyId, member)
    const all = hospitalsIn(edition)
    const found = findHospitals(all, { city, name, service })
    const served = new Set(all.flatMap(({ serves }) => serves))
    const next = after + PAGE
    return {
      hospitals: found.slice(after, next),
      total: found.length,
      after: next < found.length ? next : null,
      cities: citiesOf(findHospitals(all, { name, service })),
      services: [...edition.offers.values()]
        .filter(({ service: { id } }) => served.has(id))
        .map(({ service: { id, short } }) => ({ id, short })),
    }
  },
)
