import * as v from 'valibot'
import { handbooks } from '../../seeds/handbooks'
import { registry } from '../../shared/rules/registry'
import { handbookSchema } from './support/handbookSchema'
import { OFFERED } from './support/offered'

const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id).sort()

/** Every member named `rider`, wherever it stands. */
const ridersNamedIn = (data: unknown): string[] => [
  ...new Set([...JSON.stringify(data).matchAll(/"rider":"([^"]+)"/g)].map(([, id]) => id!)),
]

describe.each(handbooks.map((handbook) => [handbook.id, handbook] as const))(
  '%s',
  (id, handbook) => {
    it('has the shape of published data', () => {
      const { issues } = v.safeParse(handbookSchema, JSON.parse(JSON.stringify(handbook)))
      expect(issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`) ?? []).toEqual([])
    })

    it('offers every plan of the catalogue and no other', () => {
      expect(ids(handbook.plans)).toEqual([...OFFERED[id]!.plans].sort())
    })

    it('offers every service of the catalogue and no other', () => {
      expect(ids(handbook.services)).toEqual([...OFFERED[id]!.services].sort())
    })

    it('knows every rider of the catalogue and no other', () => {
      expect(ridersNamedIn(handbook).sort()).toEqual([...OFFERED[id]!.riders].sort())
    })

    it('says of every service that is applied for with papers what they must show', () => {
      const silent = handbook.services.flatMap(({ id: service, materials }) =>
        materials.filter(({ hint }) => !hint).map(({ kind }) => `${service} ${kind}`),
      )
      expect(silent).toEqual([])
    })
  },
)

describe('the five handbooks together', () => {
  const conditions = handbooks.flatMap(({ plans, services }) => [
    ...services.flatMap((service) => service.conditions),
    ...plans.flatMap((plan) => plan.services.flatMap((given) => given.conditions ?? [])),
  ])

  it('use every rule that there is', () => {
    const used = new Set<string>(conditions.map(({ rule }) => rule))
    expect(Object.keys(registry).filter((rule) => !used.has(rule))).toEqual([])
  })

  it('hold twenty-seven plans', () => {
    expect(handbooks.flatMap(({ plans }) => plans)).toHaveLength(27)
  })
})
