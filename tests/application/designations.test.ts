import { handbooks } from '@seeds/handbooks'
import { howDesignated, placesOf, statusOf } from '@shared/application/designations'

const plans = handbooks.flatMap((handbook) => handbook.plans)
const relativesOf = (id: string) => plans.find((plan) => plan.id === id)!.relatives
const AT = '2026-03-10T10:00:00.000+08:00'

test('each plan’s relatives come as its handbook says', () => {
  const how = (id: string) => howDesignated(relativesOf(id))
  expect(how('metlife-kangyue')).toBe('call')
  expect(how('cpic-lanben-2023-premier-2')).toBe('here')
  expect(how('manulife-lexiang')).toBe('none')
  expect(how('metlife-huikangjian')).toBe('none')
})

test('those prepared take a place; where none are counted there are no places', () => {
  const designated: never[] = []
  const kangyue = relativesOf('metlife-kangyue')
  expect(placesOf(kangyue, { designated })).toEqual({ most: 2, used: 0, left: 2 })
  expect(placesOf(kangyue, { designated, prepared: ['a', 'b', 'c'] })?.left).toBe(0)
  expect(placesOf(relativesOf('manulife-lexiang'), { designated })).toBeNull()
  expect(placesOf(null, { designated })).toBeNull()
})

test('an invitation counts until it is over, and joining until ever', () => {
  const invitation = { hash: 'h', expiresAt: '2026-03-10T10:00:00.001+08:00' }
  expect(statusOf({}, AT)).toBe('designated')
  expect(statusOf({ invitation }, AT)).toBe('invited')
  expect(statusOf({ invitation }, invitation.expiresAt)).toBe('designated')
  expect(statusOf({ invitation, joinedOn: '2026-03-10' }, AT)).toBe('joined')
})
