declare module 'id-validator' {
  export default class IDValidator {
    /** Checks date and check digit; `type` 18 refuses the old form of 15 digits. */
    isValid(id: string, type?: 15 | 18): boolean
  }
}
