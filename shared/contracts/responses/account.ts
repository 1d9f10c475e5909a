import type { Relation } from '../vocabulary'

/** Answer of `account.whoami` and `account.bind`; names and numbers are masked. */
export interface WhoAmI {
  person: { id: string; name: string; phone: string; idNumber: string }
  roles: ('insured' | 'relative' | 'policyholder' | 'guardian' | 'specialist')[]
  policies: {
    id: string
    plan: string
    planName: string
    insurer: string
    number: string
    as: 'insured' | 'relative' | 'policyholder' | 'guardian'
    /** Of the caller to the insured, when `as` is `relative`. */
    relation?: Relation
  }[]
}

/** Answer of `account.sendCode`, whoever the phone belongs to. */
export interface CodeSent {
  sent: true
  /** Seconds until another code may be asked for. */
  again: number
}

/** Answer of `account.changePhone`; the phone is masked. */
export interface PhoneChanged {
  phone: string
}
