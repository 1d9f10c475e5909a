import type { DiagnosisCondition } from '../../../shared/rules/facts/diagnosis'
import { soundDiagnosis } from '../support/cases'
import { findings, rows } from '../support/toy'

const told = (change: object) => ({ facts: { diagnosis: { ...soundDiagnosis, ...change } } })
const tumour: DiagnosisCondition = {
  rule: 'diagnosis',
  statuses: ['suspected', 'confirmed'],
  categories: ['tumour'],
  source: '1',
}

describe('diagnosis', () => {
  rows(tumour, [
    ['untold it is missing', {}, 'facts.diagnosis'],
    ['a malignant tumour is a tumour', told({}), null],
    ['a tumour is one', told({ category: 'tumour' }), null],
    ['a suspicion serves where it may', told({ status: 'suspected' }), null],
    ['a critical illness is no tumour', told({ category: 'critical' }), 'DIAGNOSIS_NOT_COVERED'],
    ['none bars', { facts: { diagnosis: { status: 'none' } } }, 'DIAGNOSIS_NOT_CONFIRMED'],
    ['without its category it is missing', told({ category: undefined }), 'facts.diagnosis'],
    ['members that no rule reads may be absent', told({ on: undefined, first: undefined }), null],
    ['a recurrence serves where first is not asked', told({ first: false }), null],
  ])
  rows({ ...tumour, statuses: ['confirmed'], categories: ['critical'], first: true }, [
    ['a malignant tumour is a critical illness', told({}), null],
    ['a suspicion bars', told({ status: 'suspected' }), 'DIAGNOSIS_NOT_CONFIRMED'],
    ['a recurrence bars', told({ first: false }), 'DIAGNOSIS_NOT_COVERED'],
    ['whether it is the first must be told', told({ first: undefined }), 'facts.diagnosis'],
  ])

  it('is told by the clause that asks for confirmation, where that is another', () => {
    const strict = { ...tumour, statuses: ['confirmed' as const], confirmedSource: '1' }
    const { codes } = findings([strict], told({ status: 'suspected', category: 'other' }))
    expect(codes).toEqual(['DIAGNOSIS_NOT_COVERED', 'DIAGNOSIS_NOT_CONFIRMED'])
  })
})
