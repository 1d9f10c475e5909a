import type { RuleContext } from '../context'
import type { Findings } from '../findings'

/** Is the policy in force on asOf? (ruling G3; metlife-kangyue 2.1, 5.1.1) */
export function policyStatus(context: RuleContext, findings: Findings): void {
  const { clock, edition } = context
  const { source } = edition.plan.status
  if (clock.status === 'active') return
  if (clock.status === 'not-effective') {
    findings.bar('POLICY_NOT_EFFECTIVE', source, { until: clock.effective - 1 })
    return
  }
  findings.bar(clock.status === 'suspended' ? 'POLICY_SUSPENDED' : 'POLICY_ENDED', source, {
    on: clock.since!,
  })
}
