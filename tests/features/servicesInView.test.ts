import { inView } from '@/features/benefits/inView'
import { closedBy, decisionOf, reasonOf } from '../copy/decisions'
import { viewOf } from './views'

const open = decisionOf()
const closed = closedBy([reasonOf('PREREQUISITE_MISSING')])
const services = (...decisions: (typeof open)[]) => viewOf(decisions).services

describe('a family of services', () => {
  test('is shown whole while it is short', () => {
    const seven = services(closed, open, open, open, open, open, open)
    expect(inView(seven)).toEqual({ shown: seven, folded: 0 })
  })

  test('shows of a long list what can be had, in the order of the plan', () => {
    const nine = services(closed, open, closed, open, open, closed, open, open, open)
    const { shown, folded } = inView(nine)
    expect(shown.map(({ service }) => service)).toEqual(
      [1, 3, 4, 6, 7, 8].map((at) => `service-${at}`),
    )
    expect(folded).toBe(3)
  })
})
