import type { ServiceFamily } from '@shared/catalogue/types'
import { inGroups } from '@/copy/families'

const of = (...families: ServiceFamily[]) => inGroups(families.map((family) => ({ family })))

describe('the groups of services', () => {
  test('stand in their order, whatever the order of the plan', () => {
    expect(of('online', 'nursing', 'overseas', 'escort').map(({ title }) => title)).toEqual([
      '看病住院',
      '疑难与海外',
      '在线问医生',
      '护理与早筛',
    ])
  })

  test('keep every service once, in the order of the plan', () => {
    const families: ServiceFamily[] = [
      'inpatient',
      'outpatient',
      'drug',
      'payment',
      'screening',
      'consult',
    ]
    const grouped = of(...families)
    expect(grouped.flatMap(({ services }) => services)).toHaveLength(families.length)
    expect(grouped[0]?.services).toEqual([{ family: 'inpatient' }, { family: 'outpatient' }])
  })
})
