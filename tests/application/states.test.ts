import { stageAfter } from '@shared/application/stage'
import { isOver, STATUSES } from '@shared/application/states'

test('nothing follows an end, and only the four ends are ends', () => {
  expect(STATUSES.filter(isOver)).toEqual(['completed', 'declined', 'cancelled', 'no-show'])
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
