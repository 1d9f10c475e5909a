import { clauseWords } from '@/copy/clause'
import { phoneWords } from '@/copy/phone'

describe('numbers as they are read', () => {
  test.each([
    ['95169038', '9516 9038'],
    ['4008188168', '400 818 8168'],
    ['13800001234', '138 0000 1234'],
    ['01012345678', '010 1234 5678'],
    ['95519', '95519'],
  ])('%s is read %s', (number, words) => {
    expect(phoneWords(number)).toBe(words)
  })

  test('a clause parts words from numbers', () => {
    expect(clauseWords('4.4 注意事项10')).toBe('手册 4.4 注意事项 10')
    expect(clauseWords('4.3 服务流程2')).toBe('手册 4.3 服务流程 2')
  })
})
