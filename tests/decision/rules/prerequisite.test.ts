import { use } from '../support/cases'
import { rows } from '../support/toy'

const earlier = (state: 'used' | 'held' | 'released', service = 'spare', on = '2020-01-01') => ({
  usage: [use(service, on, { state })],
})

describe('prerequisite', () => {
  rows({ rule: 'prerequisite', anyOf: ['spare', 'other'], source: '1' }, [
    ['without the other service it bars', {}, 'PREREQUISITE_MISSING'],
    ['a used one serves, however long ago', earlier('used'), null],
    ['a held one serves', earlier('held'), null],
    ['a released one does not', earlier('released'), 'PREREQUISITE_MISSING'],
    ['any of them serves', earlier('held', 'other'), null],
    ['another does not', earlier('used', 'third'), 'PREREQUISITE_MISSING'],
  ])
  rows({ rule: 'prerequisite', anyOf: ['spare'], state: 'used', source: '1' }, [
    ['where it must be finished, held is not enough', earlier('held'), 'PREREQUISITE_MISSING'],
    ['used is', earlier('used'), null],
  ])
})
