import { applyCaseSchema } from '@shared/contracts/case'
import { FACT_NAMES } from '@shared/contracts/vocabulary'
import { decide, factsAsked } from '@shared/decision'
import * as v from 'valibot'
import { factsOf, pagesOf } from '@/features/apply/answers'
import { questionOf } from '@/features/apply/questions'
import { departmentOf } from '@/features/apply/questions/departments'
import { policy } from '../../decision/support/cases'
import { allAnswered, catalogue, contextOf, everyOffer, kangyueContext, TODAY } from './form'

describe('the questions of the form', () => {
  test.each(FACT_NAMES)('%s has a question that records that fact', (fact) => {
    expect(questionOf[fact].fact).toBe(fact)
  })

  test.each(everyOffer)('%s: once every page is answered, no fact is missing', (_, plan, offer) => {
    const facts = factsAsked(offer)
    const context = contextOf(offer)
    const told = factsOf(facts, allAnswered(facts, context), context)
    const given = { op: 'apply', asOf: TODAY, policy: policy(plan), service: offer.service.id }
    const decision = decide(v.parse(applyCaseSchema, { ...given, facts: told }), catalogue)
    const { missing } = decision
    expect(missing.filter((item) => item.startsWith('facts.'))).toEqual([])
  })

  test('whoever has no diagnosis is asked nothing more about it', () => {
    const ids = pagesOf(
      ['diagnosis'],
      { told: { diagnosis: { status: 'none' } }, unsure: [] },
      kangyueContext,
    ).map(({ id }) => id)
    expect(ids).toEqual(['diagnosis.status'])
  })

  test('without a note nothing is asked about the note', () => {
    const note = (admissionNote: null | object) =>
      pagesOf(
        ['admissionNote'],
        { told: { admissionNote } as never, unsure: [] },
        {
          ...kangyueContext,
          conditions: [
            {
              rule: 'admission-note',
              demands: ['inNetwork', 'wantedHospital'],
              otherwise: { bars: true },
              source: '4.4',
            },
          ],
        },
      ).map(({ id }) => id)
    expect(note(null)).toEqual(['admissionNote'])
    expect(note({})).toEqual([
      'admissionNote',
      'admissionNote.inNetwork',
      'admissionNote.wantedHospital',
    ])
  })

  test.each([
    ['妇产科', 'obstetrics'],
    ['急诊', 'emergency'],
    [' 心理科 ', 'psychiatry'],
    ['生殖医学中心', 'reproductive-centre'],
    ['放射科', 'medical-technology'],
    ['口腔美容', 'cosmetic-dentistry'],
    ['肝胆外科', '肝胆外科'],
    ['妇科', '妇科'],
  ])('the department %s is told as %s', (words, id) => {
    expect(departmentOf(words)).toBe(id)
  })
})
