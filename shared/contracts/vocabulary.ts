/** The closed word lists of the decision contract. Every schema, rule and form takes them from here. */

export const GRADES = ['3A', '3B', '3C', '2A', '2B', '2C', '1', 'none'] as const
export const WARDS = ['ordinary', 'special', 'vip', 'international'] as const
export const HOSPITAL_WARDS = [...WARDS, 'observation'] as const
export const DIAGNOSIS_STATUSES = ['confirmed', 'suspected', 'none'] as const
export const DIAGNOSIS_CATEGORIES = [
  'critical',
  'malignant-tumour',
  'tumour',
  'mild',
  'rare-disease',
  'other',
] as const
export const RELATIONS = [
  'parent',
  'spouse',
  'child',
  'grandparent',
  'grandchild',
  'sibling',
  'other',
] as const
export const APPLICANTS = ['insured', 'relative', 'policyholder', 'guardian', 'other'] as const
export const CAPACITIES = ['full', 'limited', 'none'] as const
export const SEXES = ['F', 'M'] as const
export const EVENT_KINDS = ['suspended', 'reinstated', 'terminated', 'expired'] as const
export const USAGE_STATES = ['held', 'used', 'released'] as const
export const LEGS = ['admission', 'discharge'] as const
export const SETTINGS = ['outpatient', 'admission', 'discharge', 'inpatient'] as const
export const CAUSES = ['illness', 'accident'] as const
export const PROCEDURES = ['inpatient-surgery', 'outpatient-surgery'] as const
export const CONDITIONS = [
  'mental-illness',
  'infectious-disease',
  'treatment-abandoned',
  'hospital-transfer',
  'childbirth',
  'symptoms',
  'contract-exclusion',
] as const
export const NURSING_KINDS = ['basic', 'advanced', 'specialty'] as const
export const PACKAGES = [
  'lung',
  'liver',
  'breast',
  'cervix',
  'prostate',
  'thyroid',
  'bladder',
  'endometrium',
  'kidney',
  'stomach',
  'colorectum',
  'home-fobt',
  'home-hp',
  'home-colorectal',
] as const
export const MATERIAL_KINDS = [
  'id-document',
  'medical-record',
  'diagnosis-record',
  'pathology-report',
  'lab-report',
  'imaging-report',
  'imaging-dicom',
  'admission-note',
  'exam-order',
  'admission-proof',
  'cost-proof',
  'past-records',
  'bank-card',
  'guardianship-proof',
  'authorisation',
  'accident-proof',
  'prescription',
  'discharge-summary',
  'transport-certificate',
] as const
/** Stages of an application in the order in which they are reached; `cancel` cases speak of the furthest. */
export const STAGES = [
  'submitted',
  'accepted',
  'hospital-chosen',
  'agreement-signed',
  'records-sent',
  'notified',
  'scheduled',
  'in-progress',
  'completed',
] as const
/** Facts a service's rules may ask for. */
export const FACT_NAMES = [
  'diagnosis',
  'admissionNote',
  'examOrder',
  'department',
  'hospital',
  'city',
  'urban',
  'wantedOn',
  'cause',
  'procedure',
  'noIndication',
  'conditions',
  'discharge',
  'nursing',
  'leg',
  'setting',
  'distanceKm',
  'tripDays',
  'days',
  'amount',
  'prescription',
  'package',
  'married',
  'recordsUpTo',
  'topic',
  'namesDoctor',
] as const

/** Reason codes, in the order in which a decision lists them. */
export const REASON_CODES = [
  'NOT_IN_PLAN',
  'RIDER_MISSING',
  'POLICY_NOT_EFFECTIVE',
  'POLICY_SUSPENDED',
  'POLICY_ENDED',
  'COOLING_OFF',
  'TERM_NOT_STARTED',
  'TERM_ENDED',
  'WAITING_PERIOD',
  'BENEFICIARY_NOT_ALLOWED',
  'RELATION_NOT_ALLOWED',
  'RELATIVE_NOT_DESIGNATED',
  'RELATIVE_OVER_AGE',
  'RELATIVE_WAITING_PERIOD',
  'RELATIVE_TERM_ENDED',
  'APPLICANT_NOT_ALLOWED',
  'GUARDIAN_REQUIRED',
  'AGE_NOT_ALLOWED',
  'SEX_NOT_ALLOWED',
  'QUOTA_EXHAUSTED',
  'DIAGNOSIS_NOT_COVERED',
  'DIAGNOSIS_NOT_CONFIRMED',
  'DIAGNOSIS_TOO_EARLY',
  'DIAGNOSIS_RULED_OUT',
  'HOSPITAL_GRADE_TOO_LOW',
  'HOSPITAL_NOT_ALLOWED',
  'DEPARTMENT_EXCLUDED',
  'ADMISSION_NOTE_REQUIRED',
  'EXAM_ORDER_REQUIRED',
  'PREREQUISITE_USED',
  'PREREQUISITE_MISSING',
  'LEAD_TIME_TOO_SHORT',
  'WINDOW_CLOSED',
  'CITY_NOT_COVERED',
  'DISTANCE_NOT_ALLOWED',
  'TRIP_TOO_LONG',
  'CONDITION_EXCLUDED',
  'NO_INDICATION',
  'AMOUNT_NOT_ALLOWED',
  'PRESCRIPTION_NOT_ALLOWED',
  'DOCTOR_NOT_SELECTABLE',
] as const

export type Grade = (typeof GRADES)[number]
export type Ward = (typeof WARDS)[number]
export type HospitalWard = (typeof HOSPITAL_WARDS)[number]
export type DiagnosisStatus = (typeof DIAGNOSIS_STATUSES)[number]
export type DiagnosisCategory = (typeof DIAGNOSIS_CATEGORIES)[number]
export type Relation = (typeof RELATIONS)[number]
export type Applicant = (typeof APPLICANTS)[number]
export type Capacity = (typeof CAPACITIES)[number]
export type Sex = (typeof SEXES)[number]
export type EventKind = (typeof EVENT_KINDS)[number]
export type UsageState = (typeof USAGE_STATES)[number]
export type Leg = (typeof LEGS)[number]
export type Setting = (typeof SETTINGS)[number]
export type Cause = (typeof CAUSES)[number]
export type Procedure = (typeof PROCEDURES)[number]
export type ConditionName = (typeof CONDITIONS)[number]
export type NursingKind = (typeof NURSING_KINDS)[number]
export type ScreeningPackage = (typeof PACKAGES)[number]
export type MaterialKind = (typeof MATERIAL_KINDS)[number]
export type Stage = (typeof STAGES)[number]
export type FactName = (typeof FACT_NAMES)[number]
export type ReasonCode = (typeof REASON_CODES)[number]
/** What a decision's `missing` lists: a fact to tell or a paper to upload. */
export type MissingItem = `facts.${FactName}` | `materials.${MaterialKind}`
/** China civil date, `YYYY-MM-DD`. */
export type CivilDate = string
/** Civil date, or ISO date-time with an offset. */
export type DateOrMoment = string
