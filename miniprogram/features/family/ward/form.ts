import type { CallError } from '@/cloud'
import { wardCopy } from '@/copy/ward'

/** Whom somebody says they are guardian of. */
export interface Ward {
  name: string
  idNumber: string
  policyNumber: string
}

export type WardField = keyof Ward
export type WardFaults = Partial<Record<WardField, string>>

const shapes: Record<WardField, RegExp> = {
  name: /^\S.{0,49}$/,
  idNumber: /^\d{17}[\dX]$/,
  policyNumber: /^[\dA-Za-z-]{4,40}$/,
}

export const FIELDS = Object.keys(shapes) as WardField[]

const compact = (text: string): string => text.replace(/\s/g, '')

export const tidy = ({ name, idNumber, policyNumber }: Ward): Ward => ({
  name: name.trim(),
  idNumber: compact(idNumber).toUpperCase(),
  policyNumber: compact(policyNumber),
})

/** What has to be mended before it can be sent. */
export const faultsOf = (ward: Ward): WardFaults => {
  const said = tidy(ward)
  const bad = FIELDS.filter((field) => !shapes[field].test(said[field]))
  return Object.fromEntries(bad.map((field) => [field, wardCopy.faults[field]]))
}

/** The cloud's refusal in the place it belongs to. */
export const faultsOfError = ({ path, message }: CallError): WardFaults => {
  const field = FIELDS.find((one) => one === path)
  return field ? { [field]: message } : {}
}
