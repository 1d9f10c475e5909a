import type { Rule } from '../rule'

/** The sum asked for, in CNY. */
export interface AmountCondition {
  rule: 'amount'
  /** It must exceed the policy's deductible; a policy that names none has 0. */
  aboveDeductible?: true
  atMost?: number
  source: string
}

export const amount: Rule<AmountCondition> = {
  reads: () => ['amount'],
  check({ aboveDeductible, atMost, source }, context, findings) {
    const told = context.case.facts.amount
    if (told === undefined) {
      findings.need('facts.amount')
      return
    }
    const deductible = context.case.policy.deductible ?? 0
    if (aboveDeductible && told <= deductible)
      findings.bar('AMOUNT_NOT_ALLOWED', source, {
        what: 'above-deductible',
        limit: deductible,
        actual: told,
      })
    if (atMost !== undefined && told > atMost)
      findings.bar('AMOUNT_NOT_ALLOWED', source, { what: 'at-most', limit: atMost, actual: told })
  },
}
