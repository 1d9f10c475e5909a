import { compareCopy, firstUseWords } from '@/copy/compare'
import { policiesFor } from '@/features/compare/offers'
import { decisionOf, TODAY } from '../copy/decisions'
import { viewOf } from './views'

const relative = {
  is: 'relative',
  id: 'r1',
  relation: 'parent',
  name: '李*芳',
  self: false,
} as const
const list = (...policies: ReturnType<typeof viewOf>[]) => ({ today: TODAY, policies })

test('each policy that answers the need is shown with its name and its services', () => {
  const ranked = policiesFor(
    list(viewOf([decisionOf()]), viewOf([decisionOf()], { id: 'pol-2', planName: '另一份' })),
    'outpatient',
  )
  expect(ranked.map(({ policyId }) => policyId)).toEqual(['pol-1', 'pol-2'])
  expect(ranked[1]?.offers[0]?.offer).toMatchObject({
    plan: '另一份',
    about: { short: '专家门诊' },
  })
})

test('policies of another person and services for another need are left out', () => {
  const theirs = viewOf([decisionOf()], { id: 'pol-2', beneficiary: relative })
  expect(policiesFor(list(viewOf([decisionOf()]), theirs), 'outpatient')).toHaveLength(1)
  expect(policiesFor(list(viewOf([decisionOf()])), 'escort')).toEqual([])
})

test('uses that come again do so on the day after their last', () => {
  expect(firstUseWords('RENEWS', '2026-12-31')).toContain('2027 年 1 月 1 日')
  expect(compareCopy.renewsOn('2028-02-28')).toBe('2028 年 2 月 29 日起重新计次')
})

test('uses that lapse say their own last day', () => {
  expect(firstUseWords('LAPSES', '2026-12-31')).toContain('2026 年 12 月 31 日为止')
})

test('what a person has to prepare is named up to a few, then counted', () => {
  expect(compareCopy.asksMore(['身份证件'], 0)).toBe('身份证件')
  expect(compareCopy.asksMore(['身份证件', '病历', '检查单'], 2)).toBe(
    '身份证件、病历、检查单等 5 样',
  )
})
