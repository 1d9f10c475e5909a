import type { DeskActName } from '@/copy/deskActs'
import { type ActValues, type HospitalInput, visitOnOf } from './values'

export type FieldName =
  | 'kinds'
  | 'words'
  | 'reason'
  | 'hospitals'
  | 'hospital'
  | 'agreement'
  | 'signer'
  | 'visit'
  | 'place'

export interface ActSpec {
  /** Action of the function `desk`. */
  action: string
  fields: FieldName[]
  /** Those of the fields that may stay empty. */
  optional?: FieldName[]
  /** What the request carries beside id, requestId and version. */
  request(values: ActValues): Record<string, unknown>
}

/** Left out where nothing was written. */
const written = (words: string): string | undefined => words.trim() || undefined

const words = ({ words: text }: ActValues) => ({ words: written(text) })

const hospitalOf = ({ name, department, note }: HospitalInput) => ({
  name: name.trim(),
  department: written(department),
  note: written(note),
})

/** Hospitals of which at least the name is written. */
export const namedHospitals = ({ hospitals }: Pick<ActValues, 'hospitals'>) =>
  hospitals.map(hospitalOf).filter(({ name }) => name !== '')

const milestone = (
  stage: string,
  fields: FieldName[],
  more: (values: ActValues) => object = () => ({}),
  optional: FieldName[] = [],
): ActSpec => ({
  action: 'milestone',
  fields,
  optional,
  request: (values) => ({ stage, ...more(values) }),
})

const visit = (values: ActValues) => ({
  visitOn: visitOnOf(values),
  place: written(values.place),
})

/** What each act of the desk asks for and what it sends. */
export const ACTS: Record<DeskActName, ActSpec> = {
  accept: { action: 'accept', fields: [], request: () => ({}) },
  'take-over': { action: 'accept', fields: [], request: () => ({ takeOver: true }) },
  'ask-for': {
    action: 'askFor',
    fields: ['kinds', 'words'],
    request: (values) => ({ kinds: values.kinds, ...words(values) }),
  },
  retake: {
    action: 'reviewMaterial',
    fields: ['words'],
    request: ({ materialId, words: why }) => ({
      materialId,
      status: 'retake',
      why: written(why),
    }),
  },
  decline: {
    action: 'decline',
    fields: ['reason', 'words'],
    request: (values) => ({ reasonCode: values.reason, ...words(values) }),
  },
  'offer-hospitals': milestone('hospitals-offered', ['hospitals'], (values) => ({
    hospitals: namedHospitals(values),
  })),
  'choose-hospital': milestone('hospital-chosen', ['hospital'], ({ hospital }) => ({
    hospital: { name: hospital.trim() },
  })),
  sign: milestone('agreement-signed', ['agreement', 'signer'], ({ agreement, signer }) => ({
    agreement,
    name: signer.trim(),
  })),
  'send-records': milestone('records-sent', ['words'], words, ['words']),
  notify: milestone(
    'notified',
    ['visit', 'place', 'words'],
    (values) => ({ ...visit(values), ...words(values) }),
    ['words'],
  ),
  schedule: milestone('scheduled', ['visit', 'place'], visit, ['place']),
  begin: milestone('in-progress', []),
  complete: { action: 'complete', fields: ['words'], optional: ['words'], request: words },
  'no-show': { action: 'noShow', fields: ['words'], request: words },
}
