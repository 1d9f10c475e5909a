import { stageAfter } from '@shared/application/stage'
import { FOLLOWS, isOver, mayFollow, STATUSES } from '@shared/application/states'

test('an application goes its way from submitted to completed', () => {
  const way = [
    'submitted',
    'accepted',
    'arranging',
    'scheduled',
    'in-progress',
    'completed',
  ] as const
  for (const [i, status] of way.slice(1).entries()) expect(mayFollow(way[i]!, status)).toBe(true)
})

test('papers asked for lead back to where it was', () => {
  for (const status of ['submitted', 'accepted', 'arranging'] as const) {
    expect(mayFollow(status, 'waiting-for-you')).toBe(true)
    expect(mayFollow('waiting-for-you', status)).toBe(true)
  }
})

test('nothing follows an end, and only the four ends are ends', () => {
  expect(STATUSES.filter(isOver)).toEqual(['completed', 'declined', 'cancelled', 'no-show'])
})

test('every state can be reached from submitted, and every end from every state before it', () => {
  const reached = new Set(['submitted'])
  for (const _ of STATUSES)
    for (const from of reached) for (const to of FOLLOWS[from as never] as string[]) reached.add(to)
  expect([...reached].sort()).toEqual([...STATUSES].sort())
})

test('nobody stays away from what never was fixed', () => {
  const before = STATUSES.filter((status) => mayFollow(status, 'no-show'))
  expect(before).toEqual(['scheduled', 'in-progress'])
})

test('the furthest stage never goes back', () => {
  expect(stageAfter('submitted', 'accepted')).toBe('accepted')
  expect(stageAfter('accepted', 'arranging')).toBe('accepted')
  expect(stageAfter('accepted', 'arranging', 'notified')).toBe('notified')
  expect(stageAfter('notified', 'arranging', 'hospital-chosen')).toBe('notified')
  expect(stageAfter('notified', 'waiting-for-you')).toBe('notified')
  expect(stageAfter('scheduled', 'arranging')).toBe('scheduled')
  expect(stageAfter('scheduled', 'cancelled')).toBe('scheduled')
})
