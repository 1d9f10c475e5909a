import { maskIdNumber, maskName, maskPhone } from '../../shared/application/masks'
import type { PersonDocument } from '../../shared/contracts/documents/person'
import type { BindRequest } from '../../shared/contracts/requests/account'
import { keyedDigest, sealer } from './sealed'
import { find, newest } from './store'

/** The only file that reads or writes the identifying fields of a person. */

/** The number itself is sealed; its keyed hash is what is looked for. */
const withNumber = (idNumber: string) => ({
  idHash: sealer().lookup('people', 'idNumber', idNumber),
})

/** The person whom name, ID number and phone describe together; null when any of them differs. */
export async function personByClaim(claim: BindRequest): Promise<PersonDocument | null> {
  const found = await find<PersonDocument>('people', {
    where: withNumber(claim.idNumber),
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

/** Name, phone and ID number of someone known, in clear; whoever asks must record it first. */
export async function clearPerson(personId: string) {
  const person = await newest.get<PersonDocument>('people', personId)
  if (!person) return null
  const { name, phone, idNumber } = person
  return { name, phone, idNumber }
}

/** The masked name of someone known; empty for an id that nobody has. */
export async function maskedName(personId: string): Promise<string> {
  const person = await newest.get<PersonDocument>('people', personId)
  return person ? maskName(person.name) : ''
}

/** What the desk may see of who asks; empty texts for an id that nobody has. */
export async function maskedById(personId: string) {
  const person = await newest.get<PersonDocument>('people', personId)
  const { id, name, phone } = person ? maskedPerson(person) : { id: personId, name: '', phone: '' }
  return { id, name, phone }
}

/** The person with this ID number; null when there is none. */
export async function personByIdNumber(idNumber: string): Promise<PersonDocument | null> {
  const where = withNumber(idNumber)
  const [person = null] = await find<PersonDocument>('people', { where, limit: 1 })
  return person
}

/**
 * Someone named on the phone. The id follows from the ID number, so that naming them twice at once
 * makes one person. Birthday and sex are read from the number.
 */
export function newPerson(told: { name: string; idNumber: string; phone: string }): PersonDocument {
  const { idNumber } = told
  return {
    _id: `p-${keyedDigest(idNumber, 'person').slice(0, 24)}`,
    ...told,
    birthDate: `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`,
    sex: Number(idNumber[16]) % 2 === 1 ? 'M' : 'F',
  }
}
