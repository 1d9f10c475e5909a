import type { PersonDocument } from '../../../shared/contracts/documents/person'
import type { Refusal } from '../errors'
import { badIdNumber, isIdNumber } from '../idNumber'
import { newPerson, personByIdNumber } from '../sensitive'

/**
 * The person whom somebody names as a relative: the one on record under this number, else a new one.
 * @param otherName what to throw when the number is on record under another name
 */
export async function relativeNamed(
  told: { name: string; idNumber: string; phone: string },
  otherName: () => Refusal,
): Promise<PersonDocument> {
  const { name, idNumber, phone } = told
  if (!isIdNumber(idNumber)) throw badIdNumber()
  const known = await personByIdNumber(idNumber)
  if (known && known.name !== name) throw otherName()
  return known ?? newPerson({ name, idNumber, phone })
}
