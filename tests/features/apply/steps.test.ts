import type { Material } from '@shared/catalogue/types'
import { nothingTold, pagesOf } from '@/features/apply/answers'
import { expected, papersOf, progressOf, stepsOf } from '@/features/apply/steps'
import { kangyue, kangyueContext, kangyueFacts } from './form'

const pages = pagesOf(kangyueFacts, nothingTold, kangyueContext)
const papers = papersOf(kangyue.service.materials, [], [])

describe('the steps of the form', () => {
  test('whom it is for is asked only where there is somebody else', () => {
    expect(stepsOf(1, pages, papers)[0]?.is).toBe('question')
    expect(stepsOf(3, pages, papers)[0]?.is).toBe('who')
  })

  test('every needed paper has a page, those merely welcome share one, the last looks back', () => {
    const note: Material = { kind: 'admission-note', optional: true, source: '4.4' }
    const lab: Material = { kind: 'lab-report', optional: true, source: '4.4' }
    const all = papersOf([...kangyue.service.materials, note, lab], [], [])
    expect(stepsOf(1, [], all).map(({ id }) => id)).toEqual([
      'paper-id-document',
      'paper-diagnosis-record',
      'optional-papers',
      'review',
    ])
  })

  test('a paper due only in some cases comes when the decision misses it, and stays once taken', () => {
    const proof: Material = { kind: 'accident-proof', when: { cause: 'accident' }, source: '4' }
    expect(papersOf([proof], [], [])).toEqual([])
    expect(papersOf([proof], ['materials.accident-proof'], [])).toHaveLength(1)
    expect(papersOf([proof], [], ['accident-proof'])).toHaveLength(1)
  })

  test('a paper that no service names, such as proof of guardianship, is asked when it is missed', () => {
    expect(papersOf([], ['materials.guardianship-proof'], [])).toMatchObject([
      { kind: 'guardianship-proof', required: true },
    ])
  })

  test('a welcome paper that the person says there is none of is not asked for', () => {
    const note: Material = { kind: 'admission-note', optional: true, source: '4.4' }
    const welcome = papersOf([note], [], [])
    expect(expected(welcome, { admissionNote: null })).toEqual([])
    expect(expected(welcome, {})).toEqual(welcome)
  })

  test('progress counts chapters, fills the present one, and never goes back on the way', () => {
    const steps = stepsOf(3, pages, papers)
    const way = steps.map(({ id }) => progressOf(steps, id))
    expect(way[0]).toEqual({ chapter: 1, chapters: 5, part: 1 })
    expect(way[way.length - 1]).toEqual({ chapter: 5, chapters: 5, part: 1 })
    const far = way.map(({ chapter, part }) => chapter - 1 + part)
    expect(far).toEqual([...far].sort((a, b) => a - b))
  })
})
