import { handbooks } from '@seeds/handbooks'

const rulings = handbooks.flatMap(({ id, rulings: own, structure }) =>
  own.map((ruling) => ({ name: `${id} ${ruling.id}`, ruling, structure })),
)

describe('the rulings a reader is shown', () => {
  test.each(rulings)('$name takes one of its two readings', ({ ruling }) => {
    expect(ruling.readings).toContain(ruling.taken)
    expect(ruling.readings[0]).not.toBe(ruling.readings[1])
  })

  test.each(rulings)('$name names places that stand in the structure', ({ ruling, structure }) => {
    const known = structure.map(({ id }) => id)
    expect(known).toEqual(expect.arrayContaining(ruling.places))
  })
})
