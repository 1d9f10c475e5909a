import { toDay } from '../../calendar'
import type { Rule } from '../rule'
import { completeDiagnosis } from './diagnosis'

/** A diagnosis made before the policy could carry it bars (ruling G8; metlife-kangyue 2.4). */
export interface DiagnosisDateCondition {
  rule: 'diagnosis-date'
  /** A mere suspicion never bars by its date. */
  confirmedOnly?: boolean
  source: string
}

export const diagnosisDate: Rule<DiagnosisDateCondition> = {
  reads: () => ['diagnosis'],
  check(condition, context, findings) {
    const told = completeDiagnosis(context)
    if (!told || (condition.confirmedOnly && told.status !== 'confirmed')) return
    const on = toDay(told.on!)
    const carried = context.carriers.some((clock) => clock.carriesDiagnosis(on))
    if (!carried || context.relative?.diagnosisTooEarly(on)) {
      findings.bar('DIAGNOSIS_TOO_EARLY', condition.source, { on })
    }
  },
}
