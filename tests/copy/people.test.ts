import { personKey, personOfKey, personWithName, personWords } from '@/copy/people'

const me = { is: 'insured', name: '王*兰', self: true } as const
const mother = {
  is: 'relative',
  id: 'd1',
  relation: 'parent',
  sex: 'F',
  name: '李*芳',
  self: false,
} as const
const son = { ...mother, id: 'd2', relation: 'child', sex: 'M', name: '陈*' } as const

describe('for whom', () => {
  test('people are called by relation, not by name', () => {
    expect(personWords([me, mother, son])).toEqual(['我', '母亲', '儿子'])
  })

  test('two of the same relation are told apart by their masked names', () => {
    const other = { ...son, id: 'd3', name: '陈*宇' }
    expect(personWords([me, son, other])).toEqual(['我', '儿子 陈*', '儿子 陈*宇'])
  })

  test('a relation is named without a sex where none is recorded', () => {
    expect(personWithName({ ...mother, sex: undefined })).toBe('父母 李*芳')
  })

  test('a key leads back to the person', () => {
    expect(personOfKey(personKey(mother))).toEqual({ is: 'relative', id: 'd1' })
    expect(personOfKey(personKey(me))).toEqual({ is: 'insured' })
  })
})
