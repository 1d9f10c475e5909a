import {
  type Answers,
  factsOf,
  hopedFactsOf,
  nothingTold,
  pagesOf,
  saying,
  sayUnsure,
  stateOf,
  unanswered,
} from '@/features/apply/answers'
import { allAnswered, answered, kangyueContext, kangyueFacts, TODAY } from './form'

const pages = (answers: Answers) => pagesOf(kangyueFacts, answers, kangyueContext)
const page = (answers: Answers, id: string) => pages(answers).find((one) => one.id === id)!

describe('answers and the facts they make', () => {
  test('nothing told makes no facts, and every page wants an answer', () => {
    expect(factsOf(kangyueFacts, nothingTold, kangyueContext)).toEqual({})
    const all = pages(nothingTold)
    expect(unanswered(all, nothingTold)).toEqual(all)
  })

  test('half a diagnosis is not sent', () => {
    const half = answered(page(nothingTold, 'diagnosis.status'), nothingTold)
    expect(half.told.diagnosis).toEqual({ status: 'confirmed' })
    expect(factsOf(kangyueFacts, half, kangyueContext)).toEqual({})
  })

  test('half a diagnosis is weighed as if the rest were as good as can be', () => {
    const half: Answers = { told: { diagnosis: { status: 'suspected' } }, unsure: [] }
    const { diagnosis } = hopedFactsOf(kangyueFacts, half, kangyueContext)
    expect(diagnosis).toMatchObject({ status: 'suspected', on: TODAY, hospitalGrade: '3A' })
    expect(hopedFactsOf(kangyueFacts, nothingTold, kangyueContext)).toEqual({})
  })

  test('不清楚 as the first answer is weighed as nothing', () => {
    const unclear = sayUnsure(page(nothingTold, 'diagnosis.status'), nothingTold)
    expect(hopedFactsOf(kangyueFacts, unclear, kangyueContext)).toEqual({})
    const told = { told: { diagnosis: { status: undefined } }, unsure: ['diagnosis.status'] }
    expect(hopedFactsOf(kangyueFacts, told, kangyueContext)).toEqual({})
  })

  test('a complete form sends exactly what was answered', () => {
    const all = allAnswered(kangyueFacts, kangyueContext)
    expect(factsOf(kangyueFacts, all, kangyueContext)).toEqual({
      diagnosis: {
        ...{ status: 'confirmed', category: 'malignant-tumour', on: TODAY },
        ...{ hospitalGrade: '3A', first: true },
      },
      department: '上海市',
      namesDoctor: false,
      wantedOn: TODAY,
    })
    expect(unanswered(pages(all), all)).toEqual([])
  })

  test('没有诊断 is a complete answer, whatever was answered before', () => {
    const told = { diagnosis: { status: 'none', category: 'mild' } } as const
    const facts = factsOf(['diagnosis'], { told, unsure: [] }, kangyueContext)
    expect(facts.diagnosis?.status).toBe('none')
  })

  test('越快越好 leads on and sends no day', () => {
    const all = allAnswered(kangyueFacts, kangyueContext)
    const soonest = sayUnsure(page(all, 'wantedOn'), all)
    expect(stateOf(page(soonest, 'wantedOn'), soonest)).toBe('unsure')
    expect(unanswered(pages(soonest), soonest)).toEqual([])
    expect(factsOf(kangyueFacts, soonest, kangyueContext).wantedOn).toBeUndefined()
  })

  test('不清楚 where the application needs it leads on, but stays to be told', () => {
    const all = allAnswered(kangyueFacts, kangyueContext)
    const unclear = sayUnsure(page(all, 'diagnosis.hospitalGrade'), all)
    expect(unanswered(pages(unclear), unclear).map(({ id }) => id)).toEqual([
      'diagnosis.hospitalGrade',
    ])
    expect(factsOf(kangyueFacts, unclear, kangyueContext).diagnosis).toBeUndefined()
  })

  test('an answer after 不清楚 takes its place', () => {
    const all = allAnswered(kangyueFacts, kangyueContext)
    const first = page(all, 'diagnosis.first')
    const again = answered(first, sayUnsure(first, all))
    expect(stateOf(first, again)).toBe('answered')
    expect(again.unsure).toEqual([])
  })

  test('answering one page leaves the answers of all others alone', () => {
    const all = allAnswered(kangyueFacts, kangyueContext)
    const department = page(all, 'department')
    const changed = saying(department, all, { ...all.told, department: '骨科' })
    expect({ ...changed.told, department: '' }).toEqual({ ...all.told, department: '' })
  })
})
