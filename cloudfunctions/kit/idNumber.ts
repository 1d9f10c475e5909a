import IDValidator from 'id-validator'
import { invalid } from './errors'

/** Eighteen digits with a right check digit, of a place and day that exist. */
export const isIdNumber = (idNumber: string): boolean => new IDValidator().isValid(idNumber, 18)

export const badIdNumber = () => invalid('idNumber', '身份证号不对，请核对')
