import type { CallError } from '@/cloud'
import { designateCopy } from '@/copy/designating'

/** Who is named, as their ID card has it. */
export interface Named {
  name: string
  idNumber: string
  phone: string
}

export type NamedField = keyof Named
export type NamedFaults = Partial<Record<NamedField, string>>

export const FIELDS: NamedField[] = ['name', 'idNumber', 'phone']

export const unnamed: Named = { name: '', idNumber: '', phone: '' }

const compact = (text: string): string => text.replace(/[\s-]/g, '')

export const tidy = ({ name, idNumber, phone }: Named): Named => ({
  name: name.trim(),
  idNumber: compact(idNumber).toUpperCase(),
  phone: compact(phone),
})

/** The day of birth that an ID number carries. */
const bornOf = (idNumber: string): string =>
  idNumber.slice(6, 14).replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')

const words = designateCopy.faults

/** What has to be mended before it can be sent; `born` is what was compared with. */
export function faultsOf(named: Named, born: string | null): NamedFaults {
  const { name, idNumber, phone } = tidy(named)
  return {
    ...(name === '' && { name: words.name }),
    ...(!/^\d{17}[\dX]$/.test(idNumber)
      ? { idNumber: words.idNumber }
      : bornOf(idNumber) !== born && { idNumber: words.born }),
    ...(!/^1\d{10}$/.test(phone) && { phone: words.phone }),
  }
}

/** The cloud's refusal in the place it belongs to. */
export const faultsOfError = ({ path, message }: CallError): NamedFaults => {
  const field = FIELDS.find((one) => one === path)
  return field ? { [field]: message } : {}
}
