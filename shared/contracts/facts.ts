import * as v from 'valibot'
import { amountNumber, civilDate, dateOrMoment, wholeNumber } from './schemas'
import {
  CAUSES,
  CONDITIONS,
  DIAGNOSIS_CATEGORIES,
  DIAGNOSIS_STATUSES,
  GRADES,
  HOSPITAL_WARDS,
  LEGS,
  NURSING_KINDS,
  PACKAGES,
  PROCEDURES,
  SETTINGS,
  WARDS,
} from './vocabulary'

const words = v.pipe(v.string(), v.minLength(1), v.maxLength(100))

export const diagnosisSchema = v.object({
  status: v.picklist(DIAGNOSIS_STATUSES),
  category: v.optional(v.picklist(DIAGNOSIS_CATEGORIES)),
  on: v.optional(civilDate),
  hospitalGrade: v.optional(v.picklist(GRADES)),
  hospitalPublic: v.optional(v.boolean()),
  first: v.optional(v.boolean()),
  ruledOut: v.optional(v.boolean()),
})

export const admissionNoteSchema = v.nullable(
  v.object({
    inNetwork: v.optional(v.boolean(), false),
    wantedHospital: v.optional(v.boolean(), false),
    ward: v.optional(v.picklist(WARDS)),
  }),
)

export const hospitalSchema = v.object({
  grade: v.optional(v.picklist(GRADES)),
  public: v.optional(v.boolean()),
  ward: v.optional(v.picklist(HOSPITAL_WARDS)),
  name: v.optional(v.pipe(v.string(), v.maxLength(100))),
})

/** Everything a person may tell with an application; all optional, none guessed (ruling G16). */
export const factsSchema = v.object({
  diagnosis: v.optional(diagnosisSchema),
  admissionNote: v.optional(admissionNoteSchema),
  examOrder: v.optional(v.boolean()),
  department: v.optional(words),
  hospital: v.optional(hospitalSchema),
  city: v.optional(words),
  urban: v.optional(v.boolean()),
  wantedOn: v.optional(dateOrMoment),
  cause: v.optional(v.picklist(CAUSES)),
  procedure: v.optional(v.picklist(PROCEDURES)),
  noIndication: v.optional(v.boolean()),
  conditions: v.optional(v.pipe(v.array(v.picklist(CONDITIONS)), v.maxLength(20))),
  discharge: v.optional(
    v.object({
      on: v.optional(civilDate),
      surgery: v.optional(v.boolean()),
      critical: v.optional(v.boolean()),
    }),
  ),
  nursing: v.optional(
    v.object({
      kind: v.optional(v.picklist(NURSING_KINDS)),
      invasive: v.optional(v.boolean()),
    }),
  ),
  leg: v.optional(v.picklist(LEGS)),
  setting: v.optional(v.picklist(SETTINGS)),
  distanceKm: v.optional(amountNumber),
  tripDays: v.optional(amountNumber),
  days: v.optional(v.pipe(wholeNumber, v.minValue(1))),
  amount: v.optional(amountNumber),
  prescription: v.optional(
    v.object({
      days: v.optional(wholeNumber),
      buyableInHospital: v.optional(v.boolean()),
    }),
  ),
  package: v.optional(v.picklist(PACKAGES)),
  married: v.optional(v.boolean()),
  recordsUpTo: v.optional(civilDate),
  topic: v.optional(words),
  namesDoctor: v.optional(v.boolean()),
})

export type Facts = v.InferOutput<typeof factsSchema>
export type Diagnosis = NonNullable<Facts['diagnosis']>
export type AdmissionNote = Exclude<Facts['admissionNote'], undefined>
