import { maskIdNumber, maskName, maskPhone } from '../../shared/application/masks'
import type { PersonDocument } from '../../shared/contracts/documents/person'
import type { BindRequest } from '../../shared/contracts/requests/account'
import { find, newest } from './store'

/** The only file that reads or writes the identifying fields of a person. */

/** The person whom name, ID number and phone describe together; null when any of them differs. */
export async function personByClaim(claim: BindRequest): Promise<PersonDocument | null> {
  const found = await find<PersonDocument>('people', {
    where: { idNumber: claim.idNumber },
    limit: 2,
  })
  return found.find(({ name, phone }) => name === claim.name && phone === claim.phone) ?? null
}

/** What may be shown of a person. */
export const maskedPerson = ({ _id, name, phone, idNumber }: PersonDocument) => ({
  id: _id,
  name: maskName(name),
  phone: maskPhone(phone),
  idNumber: maskIdNumber(idNumber),
})

/** The person's masked name when this is their name, else null. */
export async function maskedIfNamed(personId: string, name: string): Promise<string | null> {
  const person = await newest.get<PersonDocument>('people', personId)
  return person?.name === name ? maskName(name) : null
}
