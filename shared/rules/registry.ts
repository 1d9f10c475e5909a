import type { FactName } from '../contracts/vocabulary'
import type { Condition } from './conditions'
import type { RuleContext } from './context'
import { admissionNote } from './facts/admissionNote'
import { department } from './facts/department'
import { diagnosingHospital } from './facts/diagnosingHospital'
import { diagnosis } from './facts/diagnosis'
import { diagnosisDate } from './facts/diagnosisDate'
import { doctor } from './facts/doctor'
import { excludedConditions } from './facts/excludedConditions'
import { indication } from './facts/indication'
import { nursing } from './facts/nursing'
import { prerequisite } from './facts/prerequisite'
import { procedure } from './facts/procedure'
import { records } from './facts/records'
import { ruledOut } from './facts/ruledOut'
import { topic } from './facts/topic'
import type { Findings } from './findings'
import type { Rule } from './rule'

/** A condition without its rule does not compile. */
export const registry: { [K in Condition['rule']]: Rule<Extract<Condition, { rule: K }>> } = {
  'admission-note': admissionNote,
  department,
  'diagnosing-hospital': diagnosingHospital,
  diagnosis,
  'diagnosis-date': diagnosisDate,
  doctor,
  'excluded-conditions': excludedConditions,
  indication,
  nursing,
  prerequisite,
  procedure,
  records,
  'ruled-out': ruledOut,
  topic,
}

const ruleOf = (condition: Condition) => registry[condition.rule] as Rule<Condition>

export function checkCondition(condition: Condition, context: RuleContext, findings: Findings) {
  ruleOf(condition).check(condition, context, findings)
}

export function factsRead(condition: Condition): readonly FactName[] {
  return ruleOf(condition).reads(condition)
}
