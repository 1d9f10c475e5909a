import type { Rule } from '../rule'

/** The service follows another: one of these must have been used, or at least be held (ruling G22: at any time). */
export interface PrerequisiteCondition {
  rule: 'prerequisite'
  anyOf: string[]
  /** `used` = finished; default: held serves as well. */
  state?: 'used'
  source: string
}

export const prerequisite: Rule<PrerequisiteCondition> = {
  reads: () => [],
  check(condition, context, findings) {
    const done = context.case.usage.some(
      ({ service, state }) =>
        condition.anyOf.includes(service) &&
        (state === 'used' || (state === 'held' && condition.state !== 'used')),
    )
    if (done) return
    const names = condition.anyOf.map((id) => context.edition.offers.get(id)?.service.short ?? id)
    findings.bar('PREREQUISITE_MISSING', condition.source, {
      what: names.join('或'),
      actual: condition.state,
    })
  },
}
