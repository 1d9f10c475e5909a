import { metlifeHuikangjian } from '../../../../seeds/handbooks/metlife-huikangjian/handbook'
import { apply } from '../../support/cases'
import { expectInvalid, golden } from '../../support/expect'
import { ask } from './plan'

const network = (id: string) => metlifeHuikangjian.networks.find((n) => n.id === id)!

describe('the printed lists (附录一–三)', () => {
  it.each([
    ['consult', 5 + 1 + 15 + 39 + 21],
    ['domestic', 475],
    ['overseas', 15 + 39 + 3],
  ])('%s holds every hospital once', (id, count) => {
    const keys = network(id).hospitals!.map(({ region, hospital }) => `${region} ${hospital}`)
    expect(keys).toHaveLength(count)
    expect(new Set(keys).size).toBe(count)
  })

  it('knows the proton hospital for visits alone', () => {
    const entry = network('domestic').hospitals!.find((h) => h.hospital.includes('质子'))
    expect(entry?.serves).toEqual(['outpatient-appointment', 'domestic-visit-after-consult'])
  })
})

describe('what the plan does not give', () => {
  golden([
    [
      'a service of another handbook is not in the plan, and that alone is told',
      apply('metlife-huikangjian', 'hospital-guide', { asOf: '2025-06-01' }),
      { codes: ['NOT_IN_PLAN'], quota: null, opensOn: null },
    ],
  ])

  it('a service nobody knows is malformed', () =>
    expectInvalid({ ...ask('overseas-care'), service: 'spa' }, 'service'))
})
