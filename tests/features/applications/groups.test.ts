import { groupsOf } from '@/features/applications/list/groups'
import { applicationOf } from './view'

describe('the list of applications', () => {
  test('what needs the person comes first, what is over last, and the order within stays', () => {
    const groups = groupsOf([
      applicationOf({ id: 'over', status: 'cancelled' }),
      applicationOf({ id: 'new' }),
      applicationOf({ id: 'asked', status: 'waiting-for-you', needs: ['papers'] }),
      applicationOf({ id: 'old', status: 'scheduled' }),
    ])
    expect(groups.map(({ id, applications }) => [id, applications.map((one) => one.id)])).toEqual([
      ['needed', ['asked']],
      ['running', ['new', 'old']],
      ['over', ['over']],
    ])
  })

  test('a group with nothing in it is not shown', () => {
    expect(groupsOf([])).toEqual([])
    expect(groupsOf([applicationOf()]).map(({ id }) => id)).toEqual(['running'])
  })

  test('an application that is over asks for nothing but lies with the others', () => {
    const [group] = groupsOf([applicationOf({ status: 'completed', needs: ['rating'] })])
    expect(group?.id).toBe('over')
  })
})
