import type { Rule } from '../rule'

/** One package out of several must be chosen. */
export interface ScreeningPackageCondition {
  rule: 'package'
  source: string
}

export const screeningPackage: Rule<ScreeningPackageCondition> = {
  reads: () => ['package'],
  check(_, context, findings) {
    if (context.case.facts.package === undefined) findings.need('facts.package')
  },
}
