import type { AdmissionNoteCondition } from './facts/admissionNote'
import type { DepartmentCondition } from './facts/department'
import type { DiagnosingHospitalCondition } from './facts/diagnosingHospital'
import type { DiagnosisCondition } from './facts/diagnosis'
import type { DiagnosisDateCondition } from './facts/diagnosisDate'
import type { DoctorCondition } from './facts/doctor'
import type { ExcludedConditionsCondition } from './facts/excludedConditions'
import type { IndicationCondition } from './facts/indication'
import type { NursingCondition } from './facts/nursing'
import type { PrerequisiteCondition } from './facts/prerequisite'
import type { ProcedureCondition } from './facts/procedure'
import type { RecordsCondition } from './facts/records'
import type { RuledOutCondition } from './facts/ruledOut'
import type { TopicCondition } from './facts/topic'

/** Every condition that handbook data can set; `rule` names its file in `rules/facts`. */
export type Condition =
  | AdmissionNoteCondition
  | DepartmentCondition
  | DiagnosingHospitalCondition
  | DiagnosisCondition
  | DiagnosisDateCondition
  | DoctorCondition
  | ExcludedConditionsCondition
  | IndicationCondition
  | NursingCondition
  | PrerequisiteCondition
  | ProcedureCondition
  | RecordsCondition
  | RuledOutCondition
  | TopicCondition
