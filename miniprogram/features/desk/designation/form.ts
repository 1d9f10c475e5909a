import type { Relation } from '@shared/contracts/vocabulary'
import type { CallError } from '@/cloud'
import { designationCopy } from '@/copy/deskCase'

/** A relative as the insured names them on the phone. */
export interface RelativeInput {
  relation: Relation | null
  name: string
  idNumber: string
  phone: string
  /** YYYY-MM-DD */
  calledOn: string | null
}

export type RelativeField = keyof RelativeInput
export type RelativeFaults = Partial<Record<RelativeField, string>>

export const noRelative: RelativeInput = {
  relation: null,
  name: '',
  idNumber: '',
  phone: '',
  calledOn: null,
}

const compact = (text: string): string => text.replace(/[\s-]/g, '')

export const tidyIdNumber = (idNumber: string): string => compact(idNumber).toUpperCase()
export const isIdNumber = (idNumber: string): boolean =>
  /^\d{17}[\dX]$/.test(tidyIdNumber(idNumber))

const fits: Record<RelativeField, (input: RelativeInput) => boolean> = {
  relation: ({ relation }) => relation !== null,
  name: ({ name }) => name.trim() !== '',
  idNumber: ({ idNumber }) => isIdNumber(idNumber),
  phone: ({ phone }) => /^1\d{10}$/.test(compact(phone)),
  calledOn: ({ calledOn }) => calledOn !== null,
}

const FIELDS = Object.keys(fits) as RelativeField[]

/** What has to be mended before it can be sent. */
export const relativeFaults = (input: RelativeInput): RelativeFaults =>
  Object.fromEntries(
    FIELDS.filter((field) => !fits[field](input)).map((field) => [
      field,
      designationCopy.faults[field],
    ]),
  )

/** What `desk.confirmDesignation` takes beside its requestId. */
export const designationRequest = (policyId: string, input: RelativeInput) => ({
  policyId,
  relation: input.relation,
  name: input.name.trim(),
  idNumber: tidyIdNumber(input.idNumber),
  phone: compact(input.phone),
  calledOn: input.calledOn,
})

/** The cloud's refusal in the place it belongs to. */
export const relativeFaultsOfError = ({ path, message }: CallError): RelativeFaults => {
  const field = FIELDS.find((name) => name === path)
  return field ? { [field]: message } : {}
}
