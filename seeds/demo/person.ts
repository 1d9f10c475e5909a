import type { PersonDocument } from '../../shared/contracts/documents/person'
import type { CivilDate, Sex } from '../../shared/contracts/vocabulary'

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECK_DIGITS = '10X98765432'

/** 99 is no region: a number that passes every check and can be nobody's. */
const REGION = '990101'

function idNumberOf(birthDate: CivilDate, order: number): string {
  const body = REGION + birthDate.replaceAll('-', '') + String(order).padStart(3, '0')
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(body[i]), 0)
  return body + CHECK_DIGITS[sum % 11]
}

/**
 * A made-up person. `order` tells the demo people apart: odd for men, even for women as in real
 * numbers; phone numbers of the block 1990000xxxx.
 */
export function demoPerson(
  key: string,
  name: string,
  sex: Sex,
  birthDate: CivilDate,
  order: number,
): PersonDocument {
  return {
    _id: `p-${key}`,
    name,
    sex,
    birthDate,
    idNumber: idNumberOf(birthDate, order),
    phone: `1990000${String(order).padStart(4, '0')}`,
  }
}
