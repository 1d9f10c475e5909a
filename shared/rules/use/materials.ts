import type { Material } from '../../catalogue/types'
import type { MaterialKind } from '../../contracts/vocabulary'
import type { RuleContext } from '../context'
import type { Findings } from '../findings'

/** Papers that this case must bring; optional ones are left out. */
export function requiredMaterials(context: RuleContext): Material[] {
  return context.service.materials.filter((m) => !m.optional && context.holds(m.when))
}

/** Proof of guardianship is due wherever any paper is asked and somebody files for a ward (ruling G15). */
export function guardianshipProofDue(context: RuleContext): boolean {
  const { applicant } = context.case
  return (
    (applicant === 'guardian' || applicant === 'policyholder') &&
    (context.beneficiaryIsWard || context.insuredIsWard)
  )
}

export function materialsGiven(context: RuleContext, findings: Findings): void {
  const has = (kind: MaterialKind) => context.case.materials.includes(kind)
  const required = requiredMaterials(context)
  for (const { kind, or } of required) {
    if (!has(kind) && !or?.some(has)) findings.need(`materials.${kind}`)
  }
  if (required.length > 0 && guardianshipProofDue(context) && !has('guardianship-proof'))
    findings.need('materials.guardianship-proof')
}
