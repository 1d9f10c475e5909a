import { needElsewhere } from '@/features/benefits/elsewhere'
import { decisionOf } from '../copy/decisions'
import { viewOf } from './views'

const mine = viewOf([decisionOf()])
const other = viewOf([decisionOf()], { id: 'pol-2' })
const relative = {
  is: 'relative',
  id: 'r1',
  relation: 'parent',
  name: '李*芳',
  self: false,
} as const

test('what was typed is a need that the other policy answers too', () => {
  expect(needElsewhere('挂号', mine, [other])).toBe('outpatient')
})

test('a need that only the other policy answers is found there', () => {
  expect(needElsewhere('挂号', { ...mine, services: [] }, [other])).toBe('outpatient')
})

test('nothing typed, nothing meant, or no other policy is no need', () => {
  expect(needElsewhere('', mine, [other])).toBeUndefined()
  expect(needElsewhere('宇宙飞船', mine, [other])).toBeUndefined()
  expect(needElsewhere('挂号', mine, [])).toBeUndefined()
})

test('what is another person’s is not weighed against one’s own', () => {
  expect(needElsewhere('挂号', { ...mine, beneficiary: relative }, [other])).toBeUndefined()
  expect(needElsewhere('挂号', mine, [{ ...other, beneficiary: relative }])).toBeUndefined()
})
