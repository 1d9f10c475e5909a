import type { CallError } from '@/cloud'
import { type DeskActName, faultCopy } from '@/copy/deskActs'
import { ACTS, type FieldName, namedHospitals } from './table'
import type { ActValues } from './values'

export type Faults = Partial<Record<FieldName, string>>

const empty: Record<FieldName, (values: ActValues) => string | undefined> = {
  kinds: ({ kinds }) => (kinds.length === 0 ? faultCopy.kinds : undefined),
  words: ({ words }) => (words.trim() === '' ? faultCopy.words : undefined),
  reason: ({ reason }) => (reason === null ? faultCopy.reason : undefined),
  hospitals: (values) => (namedHospitals(values).length < 2 ? faultCopy.hospitals : undefined),
  hospital: ({ hospital }) => (hospital.trim() === '' ? faultCopy.hospital : undefined),
  agreement: ({ agreement }) => (agreement === null ? faultCopy.agreement : undefined),
  signer: ({ signer }) => (signer.trim() === '' ? faultCopy.signer : undefined),
  visit: ({ day }) => (day === null ? faultCopy.day : undefined),
  place: ({ place }) => (place.trim() === '' ? faultCopy.place : undefined),
}

const wrong: Partial<Record<FieldName, (values: ActValues, today: string) => string | undefined>> =
  {
    hospitals(values) {
      const names = namedHospitals(values).map(({ name }) => name)
      return new Set(names).size < names.length ? faultCopy.sameHospital : undefined
    },
    visit: ({ day }, today) => (day !== null && day < today ? faultCopy.past : undefined),
  }

/** What has to be mended before an act can be sent; empty when nothing has. */
export function faultsOf(name: DeskActName, values: ActValues, today: string): Faults {
  const { fields, optional = [] } = ACTS[name]
  const found = fields.map((field) => {
    const missing = optional.includes(field) ? undefined : empty[field](values)
    return [field, missing ?? wrong[field]?.(values, today)] as const
  })
  return Object.fromEntries(found.filter(([, fault]) => fault !== undefined))
}

/** Where the cloud's `path` stands in the form. */
const FIELD_OF: Record<string, FieldName> = {
  kinds: 'kinds',
  words: 'words',
  why: 'words',
  reasonCode: 'reason',
  hospitals: 'hospitals',
  hospital: 'hospital',
  agreement: 'agreement',
  name: 'signer',
  visitOn: 'visit',
  place: 'place',
}

/** The cloud's refusal in the place it belongs to; empty when it is about none of the fields. */
export function faultsOfError(name: DeskActName, { path, message }: CallError): Faults {
  const field = FIELD_OF[path?.split('.')[0] ?? '']
  return field && ACTS[name].fields.includes(field) ? { [field]: message } : {}
}
