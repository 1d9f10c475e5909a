import type { ReasonCode } from '@shared/contracts/vocabulary'
import type { Reason } from '@shared/decision/decision'
import { nothingTold, pagesOf } from '@/features/apply/answers'
import { barriersAt, placeOf } from '@/features/apply/barriers'
import { kangyueContext, kangyueFacts } from './form'

const reason = (code: ReasonCode): Reason => ({ code, clause: '4.3', message: '…' })
const pages = pagesOf(kangyueFacts, nothingTold, kangyueContext)
const codes = (reasons: Reason[]) => reasons.map(({ code }) => code)

describe('where a barrier is shown', () => {
  test('under the question whose answer raises it, and nowhere else in full', () => {
    const told = { told: { department: 'obstetrics' }, unsure: [] }
    const reasons = [reason('DEPARTMENT_EXCLUDED')]
    expect(codes(barriersAt(reasons, 'department', pages, told).here)).toEqual([
      'DEPARTMENT_EXCLUDED',
    ])
    expect(barriersAt(reasons, 'namesDoctor', pages, told)).toEqual({
      here: [],
      elsewhere: reasons,
    })
  })

  test('a barrier of a question that is still open is not shown at all', () => {
    const shown = barriersAt(
      [reason('DIAGNOSIS_TOO_EARLY')],
      'diagnosis.status',
      pages,
      nothingTold,
    )
    expect(shown).toEqual({ here: [], elsewhere: [] })
  })

  test('what bars by person or policy is never tied to a question', () => {
    const reasons = [reason('WAITING_PERIOD')]
    expect(barriersAt(reasons, 'department', pages, nothingTold).elsewhere).toEqual(reasons)
    expect(placeOf(reason('WAITING_PERIOD'), pages)).toBeNull()
  })

  test('of several questions that raise it the last one answered shows it', () => {
    const told = {
      told: { diagnosis: { status: 'confirmed', category: 'mild', first: false } },
      unsure: [],
    } as const
    const reasons = [reason('DIAGNOSIS_NOT_COVERED')]
    expect(barriersAt(reasons, 'diagnosis.category', pages, told).here).toEqual([])
    expect(barriersAt(reasons, 'diagnosis.first', pages, told).here).toEqual(reasons)
  })

  test('the way back leads to a question that can mend it', () => {
    expect(placeOf(reason('LEAD_TIME_TOO_SHORT'), pages)?.id).toBe('wantedOn')
  })
})
