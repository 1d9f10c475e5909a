import { handbooks } from '@seeds/handbooks'
import { clauseNumber, clauseWords } from '@/copy/clause'
import { chapterWords, clauseTitle, previewWords } from '@/copy/handbook'
import { placeOf } from '@/features/handbook/reader/places'
import { parameter } from '@/routes'

test('a clause is cited with gaps between words and numbers', () => {
  expect(clauseWords('4.4 注意事项10')).toBe('手册 4.4 注意事项 10')
  expect(clauseNumber('绿通PLUS 4 第1项')).toBe('绿通PLUS 4 第 1 项')
})

test('an untitled chapter is called by its number, and by what it is about', () => {
  expect(chapterWords('2')).toBe('第二章')
  expect(chapterWords('附录')).toBe('附录')
  expect(previewWords(['甲', '乙'])).toBe('甲、乙')
  expect(previewWords(['甲', '乙', '丙', '丁'])).toBe('甲、乙、丙…')
})

test('below its chapter a clause does not say the chapter’s name again', () => {
  expect(clauseTitle('视频问诊：给什么', '视频问诊')).toBe('给什么')
  expect(clauseTitle('视频问诊：给什么', undefined)).toBe('视频问诊：给什么')
})

test.each(handbooks.map(({ id, structure }) => [id, structure] as const))(
  'every clause of %s has a place of its own to scroll to',
  (_, structure) => {
    const places = structure.map(({ id }) => placeOf(id))
    expect(new Set(places).size).toBe(places.length)
    for (const place of places) expect(place).toMatch(/^place-[\p{L}\d-]+$/u)
  },
)

test('a clause comes through an address as it is', () => {
  const clause = '4.3 注意事项6'
  expect(parameter(encodeURIComponent(clause))).toBe(clause)
  expect(parameter('100%')).toBe('100%')
  expect(parameter(undefined)).toBeUndefined()
})
