import { inARow } from '@/features/privacy/log/inARow'

const opened = { at: '2026-03-10T10:01:00.000+08:00', who: '您', action: '打开材料', about: '' }
const read = { ...opened, who: '健康专员', action: '打开申请查看', about: '门诊预约' }

test('what only repeats the entry before is counted, with the newest moment', () => {
  const before = { ...opened, at: '2026-03-10T09:00:00.000+08:00' }
  expect(inARow([opened, before, read])).toEqual([
    { entry: opened, count: 2 },
    { entry: read, count: 1 },
  ])
})

test.each([
  ['another person', { ...opened, who: '陈*国' }],
  ['another act', { ...opened, action: '导出' }],
  ['another matter', { ...opened, about: '住院协调' }],
  ['another day', { ...opened, at: '2026-03-09T10:01:00.000+08:00' }],
])('%s stands by itself', (_, other) => {
  expect(inARow([opened, other]).map(({ count }) => count)).toEqual([1, 1])
})

test('somebody between two alike keeps them apart: the order in time is not changed', () => {
  expect(inARow([opened, read, opened]).map(({ count }) => count)).toEqual([1, 1, 1])
})
