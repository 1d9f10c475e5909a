import type { FactName } from '../contracts/vocabulary'
import type { Condition } from './conditions'
import type { RuleContext } from './context'
import { admissionNote } from './facts/admissionNote'
import { age } from './facts/age'
import { amount } from './facts/amount'
import { department } from './facts/department'
import { diagnosingHospital } from './facts/diagnosingHospital'
import { diagnosis } from './facts/diagnosis'
import { diagnosisDate } from './facts/diagnosisDate'
import { discharge } from './facts/discharge'
import { dischargeWindow } from './facts/dischargeWindow'
import { distance } from './facts/distance'
import { doctor } from './facts/doctor'
import { examOrder } from './facts/examOrder'
import { excludedConditions } from './facts/excludedConditions'
import { hospital } from './facts/hospital'
import { indication } from './facts/indication'
import { married } from './facts/married'
import { nursing } from './facts/nursing'
import { place } from './facts/place'
import { prerequisite } from './facts/prerequisite'
import { prescription } from './facts/prescription'
import { procedure } from './facts/procedure'
import { records } from './facts/records'
import { rider } from './facts/rider'
import { ruledOut } from './facts/ruledOut'
import { screeningPackage } from './facts/screeningPackage'
import { setting } from './facts/setting'
import { sex } from './facts/sex'
import { topic } from './facts/topic'
import { trip } from './facts/trip'
import type { Findings } from './findings'
import type { Rule } from './rule'

/** A condition without its rule does not compile. */
export const registry: { [K in Condition['rule']]: Rule<Extract<Condition, { rule: K }>> } = {
  'admission-note': admissionNote,
  age,
  amount,
  department,
  'diagnosing-hospital': diagnosingHospital,
  diagnosis,
  'diagnosis-date': diagnosisDate,
  discharge,
  'discharge-window': dischargeWindow,
  distance,
  doctor,
  'exam-order': examOrder,
  'excluded-conditions': excludedConditions,
  hospital,
  indication,
  married,
  nursing,
  package: screeningPackage,
  place,
  prerequisite,
  prescription,
  procedure,
  records,
  rider,
  'ruled-out': ruledOut,
  setting,
  sex,
  topic,
  trip,
}

const ruleOf = (condition: Condition) => registry[condition.rule] as Rule<Condition>

export function checkCondition(condition: Condition, context: RuleContext, findings: Findings) {
  ruleOf(condition).check(condition, context, findings)
}

export function factsRead(condition: Condition): readonly FactName[] {
  return ruleOf(condition).reads(condition)
}
