import { contactRequest } from '../../shared/contracts/requests/desk'
import type { Contact, DeskContacts } from '../../shared/contracts/responses/desk'
import { forSpecialists } from '../kit/action'
import { commit, together } from '../kit/commit'
import { notFound } from '../kit/errors'
import { applications } from '../kit/repositories/applications'
import { audit } from '../kit/repositories/audit'
import { clearPerson } from '../kit/sensitive'

/** Whom to call about an application; on record, for each of them, before it is told. */
export const contact = forSpecialists(
  contactRequest,
  async ({ id }, { personId: actor, now }): Promise<DeskContacts> => {
    const application = await applications.get(id)
    if (!application) throw notFound()
    const { beneficiary, personId } = application
    const asked: [Contact['is'], string][] = [['beneficiary', beneficiary.personId]]
    if (personId !== beneficiary.personId) asked.push(['applicant', personId])
    await commit((tx) =>
      together(
        asked.map(([, person]) =>
          audit.add(tx, {
            personId: person,
            actor,
            action: 'desk.contact',
            target: id,
            at: now.iso,
          }),
        ),
      ),
    )
    const found = await Promise.all(asked.map(([, person]) => clearPerson(person)))
    return {
      contacts: asked.flatMap(([is], n) => (found[n] ? [{ is, ...found[n] }] : [])),
    }
  },
)
