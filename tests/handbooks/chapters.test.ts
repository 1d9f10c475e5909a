import { handbooks } from '@seeds/handbooks'
import { chaptersOf, findClauses } from '@shared/catalogue/chapters'
import type { Clause } from '@shared/catalogue/types'

const structureOf = (id: string) => handbooks.find((one) => one.id === id)!.structure
const titles = (id: string) => chaptersOf(structureOf(id)).map((chapter) => chapter.title)
const clause = (id: string, title = id): Clause => ({ id, title, summary: '' })

describe('a handbook in chapters', () => {
  test.each(handbooks.map((one) => [one.id, one.structure] as const))(
    '%s: every clause is in exactly one chapter, in the handbook’s order',
    (_, structure) => {
      const told = chaptersOf(structure).flatMap(({ clauses }) => clauses)
      expect(told.map(({ id }) => id)).toEqual(structure.map(({ id }) => id))
    },
  )

  test('each service of 都会康悦 is a chapter of its own, general rules are one', () => {
    const chapters = chaptersOf(structureOf('metlife-kangyue'))
    expect(chapters.find(({ id }) => id === '4.6')?.title).toBe('导医服务')
    expect(chapters.find(({ id }) => id === '2')?.clauses).toHaveLength(9)
  })

  test('each service of 尊享e生 is a chapter under its plain name', () => {
    expect(titles('zhongan-zunxiang')).toEqual(
      expect.arrayContaining(['视频问诊', '药费直赔', '多学科会诊', '绿通PLUS']),
    )
  })

  test('a section of a chapter is a chapter where the handbook has sections', () => {
    const ids = chaptersOf(structureOf('cpic-lanben')).map(({ id }) => id)
    expect(ids).toContain('第一章 五')
    expect(ids).toContain('第二章')
  })

  test('a part stays whole where few of its clauses have others below them', () => {
    const whole = chaptersOf(['2.1', '2.2', '2.6', '2.6.1'].map((id) => clause(id)))
    expect(whole.map(({ id }) => id)).toEqual(['2'])
  })
})

describe('looking for a clause', () => {
  const kangyue = structureOf('metlife-kangyue')
  const found = (typed: string) => findClauses(kangyue, typed).map(({ id }) => id)

  test('finds by number, with and without its gap', () => {
    expect(found('4.3 注意事项6')).toEqual(['4.3 注意事项6'])
    expect(found('4.3注意事项6')).toEqual(['4.3 注意事项6'])
  })

  test('finds by what it says, and every word typed must be there', () => {
    expect(found('等待期')).toContain('2.2')
    expect(found('亲属 等待期')).toContain('2.6.2')
    expect(found('亲属 等待期')).not.toContain('2.2')
  })

  test('finds nothing before anything is typed', () => {
    expect(found('  ')).toEqual([])
  })
})
