import { rows } from '../support/toy'

const care = (nursing: object) => ({ facts: { nursing } })

describe('nursing', () => {
  rows({ rule: 'nursing', noInvasive: true, source: '1' }, [
    ['untold it is missing', {}, 'facts.nursing'],
    ['untold, it is not invasive', care({}), null],
    ['invasive care bars', care({ invasive: true }), 'CONDITION_EXCLUDED'],
  ])
  rows({ rule: 'nursing', kinds: ['basic'], source: '1' }, [
    ['the kind must be told', care({ invasive: false }), 'facts.nursing'],
    ['a listed kind serves', care({ kind: 'basic' }), null],
    ['another does not', care({ kind: 'advanced' }), 'CONDITION_EXCLUDED'],
    [
      'invasive care is not judged where it is not asked',
      care({ kind: 'basic', invasive: true }),
      null,
    ],
  ])
  rows({ rule: 'nursing', kinds: ['basic'], when: { criticalDischarge: false }, source: '1' }, [
    ['after a critical stay it is not asked', { facts: { discharge: { critical: true } } }, null],
  ])
})
