import { applications } from '../kit/repositories/applications'
import { audit } from '../kit/repositories/audit'
import { consents } from '../kit/repositories/consents'
import { designations } from '../kit/repositories/designations'
import { enquiries } from '../kit/repositories/enquiries'
import { guardianships } from '../kit/repositories/guardianships'
import { materials } from '../kit/repositories/materials'
import { notices } from '../kit/repositories/notices'
import { policies } from '../kit/repositories/policies'

/**
 * Every record about a person, for handing out and for erasing alike; of each kind at most `most`,
 * the newest. `cases` holds what they filed or what is for them; who may read which is not decided.
 */
export async function recordsAbout(personId: string, most: number) {
  const [cases, papers, given, told, asked, trail, contracts, prepared, claims] = await Promise.all(
    [
      applications.ofViewer(personId, undefined, most),
      materials.ofPerson(personId),
      consents.ofPerson(personId),
      notices.ofPerson(personId, undefined, most),
      enquiries.ofPerson(personId, undefined, most),
      audit.ofPerson(personId, undefined, most),
      policies.ofParty(personId),
      designations.ofPerson(personId),
      guardianships.ofPerson(personId),
    ],
  )
  return { cases, papers, given, told, asked, trail, contracts, prepared, claims }
}
