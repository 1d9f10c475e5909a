import type { AdmissionNoteCondition } from './facts/admissionNote'
import type { AgeCondition } from './facts/age'
import type { AmountCondition } from './facts/amount'
import type { DepartmentCondition } from './facts/department'
import type { DiagnosingHospitalCondition } from './facts/diagnosingHospital'
import type { DiagnosisCondition } from './facts/diagnosis'
import type { DiagnosisDateCondition } from './facts/diagnosisDate'
import type { DischargeCondition } from './facts/discharge'
import type { DischargeWindowCondition } from './facts/dischargeWindow'
import type { DistanceCondition } from './facts/distance'
import type { DoctorCondition } from './facts/doctor'
import type { ExamOrderCondition } from './facts/examOrder'
import type { ExcludedConditionsCondition } from './facts/excludedConditions'
import type { HospitalCondition } from './facts/hospital'
import type { IndicationCondition } from './facts/indication'
import type { MarriedCondition } from './facts/married'
import type { NursingCondition } from './facts/nursing'
import type { PlaceCondition } from './facts/place'
import type { PrerequisiteCondition } from './facts/prerequisite'
import type { PrescriptionCondition } from './facts/prescription'
import type { ProcedureCondition } from './facts/procedure'
import type { RecordsCondition } from './facts/records'
import type { RiderCondition } from './facts/rider'
import type { RuledOutCondition } from './facts/ruledOut'
import type { ScreeningPackageCondition } from './facts/screeningPackage'
import type { SettingCondition } from './facts/setting'
import type { SexCondition } from './facts/sex'
import type { TopicCondition } from './facts/topic'
import type { TripCondition } from './facts/trip'

/** Every condition that handbook data can set; `rule` names its file in `rules/facts`. */
export type Condition =
  | AdmissionNoteCondition
  | AgeCondition
  | AmountCondition
  | DepartmentCondition
  | DiagnosingHospitalCondition
  | DiagnosisCondition
  | DiagnosisDateCondition
  | DischargeCondition
  | DischargeWindowCondition
  | DistanceCondition
  | DoctorCondition
  | ExamOrderCondition
  | ExcludedConditionsCondition
  | HospitalCondition
  | IndicationCondition
  | MarriedCondition
  | NursingCondition
  | PlaceCondition
  | PrerequisiteCondition
  | PrescriptionCondition
  | ProcedureCondition
  | RecordsCondition
  | RiderCondition
  | RuledOutCondition
  | ScreeningPackageCondition
  | SettingCondition
  | SexCondition
  | TopicCondition
  | TripCondition
