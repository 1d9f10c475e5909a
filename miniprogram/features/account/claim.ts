import type { CallError } from '@/cloud'
import { accountCopy } from '@/copy/account'
import type { Claim } from './store'

/** What is wrong with each field; `form` is about all of them together. */
export type Faults = Partial<Record<keyof Claim | 'form', string>>

const shapes: Record<keyof Claim, RegExp> = {
  name: /^\S.{0,49}$/,
  idNumber: /^\d{17}[\dXx]$/,
  phone: /^1\d{10}$/,
}

export const FIELDS = Object.keys(shapes) as (keyof Claim)[]

/** Without the spaces people type between groups. */
export const tidy = ({ name, idNumber, phone }: Claim): Claim => ({
  name: name.trim(),
  idNumber: idNumber.replace(/\s/g, '').toUpperCase(),
  phone: phone.replace(/[\s-]/g, ''),
})

/** What can be told without asking the cloud. */
export const faultsOf = (claim: Claim, fields: (keyof Claim)[] = FIELDS): Faults => {
  const said = tidy(claim)
  return Object.fromEntries(
    fields
      .filter((field) => !shapes[field].test(said[field]))
      .map((field) => [field, accountCopy.faults[field]]),
  )
}

/** The cloud's refusal in the place it belongs to. */
export const faultsOfError = ({ code, path, message }: CallError): Faults => {
  const field = FIELDS.find((name) => name === path)
  if (field) return { [field]: message }
  if (code === 'NOT_FOUND') return { form: accountCopy.notFound }
  if (code === 'NETWORK' || code === 'TIMEOUT') return { form: accountCopy.offline }
  if (code === 'CONFLICT' || code === 'TOO_MANY_REQUESTS') return { form: message }
  return { form: accountCopy.otherwise }
}
