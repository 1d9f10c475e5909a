import { addYears, ageOn, toDay } from '@shared/calendar'
import * as fc from 'fast-check'

const age = (birth: string, on: string) => ageOn(toDay(birth), toDay(on))

describe('age', () => {
  it('changes on the birthday', () => {
    expect(age('2008-03-10', '2026-03-09')).toBe(17)
    expect(age('2008-03-10', '2026-03-10')).toBe(18)
    expect(age('2026-03-10', '2026-03-10')).toBe(0)
  })

  it('of someone born on 29 February changes on 28 February in common years', () => {
    expect(age('2008-02-29', '2026-02-27')).toBe(17)
    expect(age('2008-02-29', '2026-02-28')).toBe(18)
    expect(age('2008-02-29', '2028-02-28')).toBe(19)
    expect(age('2008-02-29', '2028-02-29')).toBe(20)
  })

  it('of someone born on 28 February waits for that day in leap years too', () => {
    expect(age('2007-02-28', '2028-02-27')).toBe(20)
    expect(age('2007-02-28', '2028-02-28')).toBe(21)
  })

  it('is negative before birth', () => {
    expect(age('2026-03-11', '2026-03-10')).toBe(-1)
  })

  it('is the number of birthdays that have come', () => {
    const birth = fc.integer({ min: toDay('1920-01-01'), max: toDay('2026-12-31') })
    fc.assert(
      fc.property(birth, fc.nat(30_000), (born, lived) => {
        const years = ageOn(born, born + lived)
        expect(addYears(born, years)).toBeLessThanOrEqual(born + lived)
        expect(addYears(born, years + 1)).toBeGreaterThan(born + lived)
      }),
    )
  })
})
