import { serviceIcon, wayOfHaving } from '@/copy/services'
import { decisionOf } from './decisions'

describe('how a service is had', () => {
  test('a doctor on the phone at once, by speaking', () => {
    const way = wayOfHaving({ family: 'online', icon: 'phone' }, decisionOf({ missing: [] }))
    expect(way).toEqual({ online: true, spoken: true })
  })

  test('one that asks for a paper is applied for, even on the phone', () => {
    const decision = decisionOf({ missing: ['materials.id-document'] })
    expect(wayOfHaving({ family: 'online', icon: 'phone' }, decision).online).toBe(false)
  })

  test('a handbook may name a drawing that is not there yet', () => {
    expect(serviceIcon('bed')).toBe('bed')
    expect(serviceIcon('surgery')).toBe('mask')
    expect(serviceIcon('no-such-drawing')).toBe('shield')
  })
})
