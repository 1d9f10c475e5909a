import { type CallError, isUnheard } from '@/cloud'
import { accountCopy } from '@/copy/account'
import type { Claim } from './store'

type Field = keyof Claim

/** What is wrong with each field; `phone`, `code` and `form` are about what the claim rests on. */
export type Faults = Partial<Record<Field | 'phone' | 'code' | 'form', string>>

const shapes: Record<Field, RegExp> = {
  name: /^\S.{0,49}$/,
  idNumber: /^\d{17}[\dXx]$/,
  policyNumber: /^([\dA-Za-z-]{4,40})?$/,
}

export const FIELDS = Object.keys(shapes) as Field[]

/** Without the spaces people type between groups. */
export const tidy = ({ name, idNumber, policyNumber }: Claim): Claim => ({
  name: name.trim(),
  idNumber: idNumber.replace(/\s/g, '').toUpperCase(),
  policyNumber: policyNumber.replace(/\s/g, ''),
})

/** What can be told without asking the cloud. */
export const faultsOf = (claim: Claim, fields: Field[] = FIELDS): Faults => {
  const said = tidy(claim)
  return Object.fromEntries(
    fields
      .filter((field) => !shapes[field].test(said[field]))
      .map((field) => [field, accountCopy.faults[field]]),
  )
}

/** The cloud's refusal in the place it belongs to. */
export const faultsOfError = (error: CallError): Faults => {
  const { code, path = '', message } = error
  const field = FIELDS.find((name) => name === path)
  if (field) return { [field]: message }
  if (path === 'phone') return { phone: message }
  if (path.startsWith('proof')) return { code: message }
  if (code === 'NOT_FOUND') return { form: accountCopy.notFound }
  if (isUnheard(error)) return { form: accountCopy.offline }
  if (code === 'CONFLICT' || code === 'TOO_MANY_REQUESTS') return { form: message }
  return { form: accountCopy.otherwise }
}
