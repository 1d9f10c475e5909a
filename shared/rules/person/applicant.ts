import { ageOn, toDay } from '../../calendar'
import type { RuleContext } from '../context'
import type { Findings } from '../findings'

type Verdict = 'allowed' | 'APPLICANT_NOT_ALLOWED' | 'GUARDIAN_REQUIRED'

/** Some services let a minor of full capacity file from a younger age on. */
function isOldEnough({ case: c, now, service }: RuleContext): boolean {
  const { insured } = c.policy
  const from = service.applicants?.selfFromAge
  if (from === undefined || insured.capacity !== 'full') return false
  return ageOn(toDay(insured.birthDate), now.day) >= from
}

function forInsured(context: RuleContext): Verdict {
  const { applicant } = context.case
  const { applicants } = context.edition.plan
  if (applicant === 'other') return 'APPLICANT_NOT_ALLOWED'
  if (context.insuredIsWard) {
    if (applicant === 'guardian') return 'allowed'
    if (applicant === 'insured' && isOldEnough(context)) return 'allowed'
    if (applicant === 'policyholder' && applicants.policyholderForMinor) return 'allowed'
    return 'GUARDIAN_REQUIRED'
  }
  if (applicant === 'insured') return 'allowed'
  return applicant === 'relative' && context.service.applicants?.relativeWithAuthorisation
    ? 'allowed'
    : 'APPLICANT_NOT_ALLOWED'
}

function forRelative(context: RuleContext): Verdict {
  const { applicant } = context.case
  const { plan } = context.edition
  const onlyInsured = context.service.applicants?.only === 'insured'
  switch (applicant) {
    case 'insured':
      return context.insuredIsWard ? 'GUARDIAN_REQUIRED' : 'allowed'
    case 'relative':
      if (onlyInsured || !plan.applicants.relativeForSelf) return 'APPLICANT_NOT_ALLOWED'
      return context.beneficiaryIsWard ? 'GUARDIAN_REQUIRED' : 'allowed'
    case 'guardian':
      if (context.insuredIsWard) return 'allowed'
      return context.beneficiaryIsWard && !onlyInsured ? 'allowed' : 'APPLICANT_NOT_ALLOWED'
    case 'policyholder':
    case 'other':
      return 'APPLICANT_NOT_ALLOWED'
  }
}

/** May this applicant file (ruling G9; metlife-kangyue 5.4)? */
export function applicantAllowed(context: RuleContext, findings: Findings): void {
  const isInsured = context.case.beneficiary.is === 'insured'
  const verdict = isInsured ? forInsured(context) : forRelative(context)
  if (verdict === 'allowed') return
  const { applicants } = context.edition.plan
  const own = context.service.applicants
  if (verdict === 'GUARDIAN_REQUIRED')
    findings.bar(verdict, own?.selfFromAge === undefined ? applicants.guardianSource : own.source)
  else findings.bar(verdict, own?.source ?? applicants.source)
}
