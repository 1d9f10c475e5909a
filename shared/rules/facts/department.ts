import type { Rule } from '../rule'

/** Departments for which the service arranges nothing. */
export interface DepartmentCondition {
  rule: 'department'
  excluded: string[]
  source: string
}

export const department: Rule<DepartmentCondition> = {
  reads: () => ['department'],
  check(condition, context, findings) {
    const told = context.case.facts.department
    if (told === undefined) findings.need('facts.department')
    else if (condition.excluded.includes(told))
      findings.bar('DEPARTMENT_EXCLUDED', condition.source, { what: told })
  },
}
