import type { FactName } from '../contracts/vocabulary'
import type { When } from './when'

/** Facts that a predicate of handbook data reads. */
export function whenReads(when: When | undefined): FactName[] {
  if (!when) return []
  const facts: FactName[] = []
  if (when.note) facts.push('admissionNote')
  if (when.cause !== undefined) facts.push('cause')
  if (when.leg !== undefined) facts.push('leg')
  if (when.setting !== undefined) facts.push('setting')
  if (when.criticalDischarge !== undefined) facts.push('discharge')
  if (when.condition !== undefined) facts.push('conditions')
  if (when.packageIn) facts.push('package')
  return [...facts, ...whenReads(when.not)]
}
