import { handbooks } from '../../seeds/handbooks'
import type { Handbook } from '../../shared/catalogue/types'
import * as words from '../../shared/contracts/vocabulary'
import { TERMS } from '../../shared/wording/terms'

/** Every clause that the data of a handbook names, with the way to it. */
function sourcesOf(value: unknown, path = ''): [path: string, clause: string][] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, member]): [string, string][] => {
    const at = `${path}.${key}`
    if (/^source$|Source$/.test(key)) return [[at, member as string]]
    if (key === 'places') return (member as string[]).map((clause) => [at, clause])
    return sourcesOf(member, at)
  })
}

/** Where the same thing stands twice. */
const twice = (list: readonly string[]) => list.filter((item, i) => list.indexOf(item) !== i)

describe.each(handbooks.map((handbook): [string, Handbook] => [handbook.id, handbook]))(
  'the data of %s',
  (_, handbook) => {
    it('survives a JSON round trip', () => {
      expect(JSON.parse(JSON.stringify(handbook))).toEqual(handbook)
    })

    it('names only clauses that stand in its structure', () => {
      const known = new Set(handbook.structure.map(({ id }) => id))
      const unknown = sourcesOf(handbook).filter(([, clause]) => !known.has(clause))
      expect(unknown).toEqual([])
    })

    it('has ids once', () => {
      expect(twice(handbook.structure.map(({ id }) => id))).toEqual([])
      expect(twice(handbook.services.map(({ id }) => id))).toEqual([])
      expect(twice(handbook.plans.map(({ id }) => id))).toEqual([])
      expect(twice(handbook.rulings.map(({ id }) => id))).toEqual([])
      for (const plan of handbook.plans)
        expect(twice(plan.services.map(({ service }) => service))).toEqual([])
    })

    it('gives each service a line that it has and a place in some plan', () => {
      const given = new Set(
        handbook.plans.flatMap(({ services }) => services.map((s) => s.service)),
      )
      for (const { id, line } of handbook.services) {
        expect(handbook.lines).toHaveProperty([line])
        expect(given).toContain(id)
      }
    })

    it('takes the reading that it lists', () => {
      for (const { readings, taken } of handbook.rulings) expect(readings).toContain(taken)
    })

    it('names networks that it has', () => {
      const named = JSON.stringify(handbook.services).matchAll(/"network":"([^"]+)"/g)
      const known = handbook.networks.map(({ id }) => id)
      for (const [, id] of named) expect(known).toContain(id)
    })
  },
)

describe('the words of the contract', () => {
  it.each([
    ...words.GRADES,
    ...words.DIAGNOSIS_CATEGORIES,
    ...words.RELATIONS,
    ...words.PROCEDURES,
    ...words.CONDITIONS,
    ...words.NURSING_KINDS,
  ])('%s has a Chinese one', (word) => {
    expect(TERMS[word]).toMatch(/[\u4e00-\u9fff]/)
  })
})
