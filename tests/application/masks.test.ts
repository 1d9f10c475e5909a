import { maskIdNumber, maskName, maskPhone } from '@shared/application/masks'

test('a name keeps its first and last letter', () => {
  expect(['王小兰', '王兰', '欧阳娜娜', '王', ''].map(maskName)).toEqual([
    '王*兰',
    '王*',
    '欧**娜',
    '*',
    '*',
  ])
})

test('a letter outside the basic plane is one letter', () => {
  expect(maskName('𠮷田花')).toBe('𠮷*花')
})

test('of a number only its end is shown', () => {
  expect(maskIdNumber('99010119850501102X')).toBe('**************102X')
  expect(maskPhone('19900000102')).toBe('199****0102')
})
