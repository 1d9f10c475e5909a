import type { DeclineCode } from '@shared/contracts/requests/desk'
import type { DeskApplication } from '@shared/contracts/responses/desk'
import type { MaterialKind } from '@shared/contracts/vocabulary'
import { factWords } from '@/copy/facts'

export interface HospitalInput {
  name: string
  department: string
  note: string
}

/** All that an act may ask the specialist for; each act takes what it needs. */
export interface ActValues {
  kinds: MaterialKind[]
  words: string
  reason: DeclineCode | null
  hospitals: HospitalInput[]
  hospital: string
  agreement: string | null
  signer: string
  /** YYYY-MM-DD */
  day: string | null
  /** HH:mm */
  time: string | null
  place: string
  /** The paper that is to be taken again. */
  materialId: string
}

export const noHospital: HospitalInput = { name: '', department: '', note: '' }

export const unsignedOf = ({ agreements }: DeskApplication): string[] =>
  agreements.filter(({ signed }) => !signed).map(({ name }) => name)

/** What is known already stands in the form: the hospital asked for, the visit told before. */
export function valuesFor(application: DeskApplication, materialId = ''): ActValues {
  const { facts, hospitals, visit } = application
  const [department = ''] = factWords('department', facts)
  const alike = { ...noHospital, department }
  const [agreement = null, ...others] = unsignedOf(application)
  return {
    kinds: [],
    words: '',
    reason: null,
    hospitals: [{ ...alike, name: facts.hospital?.name ?? '' }, alike],
    hospital: '',
    agreement: others.length === 0 ? agreement : null,
    signer: '',
    day: visit?.on.slice(0, 10) ?? facts.wantedOn?.slice(0, 10) ?? null,
    time: visit && visit.on.length > 10 ? visit.on.slice(11, 16) : null,
    place: visit?.place ?? hospitals.chosen?.name ?? '',
    materialId,
  }
}

/** Date, or moment at +08:00 where a time is set. */
export const visitOnOf = ({ day, time }: Pick<ActValues, 'day' | 'time'>): string | undefined =>
  day ? (time ? `${day}T${time}:00+08:00` : day) : undefined
