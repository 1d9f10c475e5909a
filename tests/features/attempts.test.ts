import { attempts } from '@/cloud/attempt'

describe('the id of an attempt', () => {
  test('stays while the same is asked for, so that a lost answer does no harm', () => {
    const ids = attempts()
    expect(ids.idFor('cancel', { id: 'a' })).toBe(ids.idFor('cancel', { id: 'a' }))
  })

  test('is another for another act, other content, or once an answer came', () => {
    const ids = attempts()
    const first = ids.idFor('rate', { stars: 5 })
    expect(ids.idFor('rate', { stars: 4 })).not.toBe(first)
    const again = ids.idFor('rate', { stars: 5 })
    ids.settle()
    expect(ids.idFor('rate', { stars: 5 })).not.toBe(again)
  })
})
