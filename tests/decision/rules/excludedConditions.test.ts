import { findings, rows } from '../support/toy'

describe('excluded conditions', () => {
  rows({ rule: 'excluded-conditions', any: ['childbirth', 'symptoms'], source: '1' }, [
    ['an absent list is empty', {}, null],
    ['another condition serves', { facts: { conditions: ['hospital-transfer'] } }, null],
    ['one of them bars', { facts: { conditions: ['symptoms'] } }, 'CONDITION_EXCLUDED'],
    [
      'two of them are one barrier',
      { facts: { conditions: ['symptoms', 'childbirth'] } },
      'CONDITION_EXCLUDED',
    ],
  ])

  it('is not read where its predicate does not hold', () => {
    const accident = { rule: 'excluded-conditions', any: ['symptoms'], source: '1' } as const
    const found = (cause: 'accident' | 'illness') =>
      findings([{ ...accident, any: [...accident.any], when: { cause: 'accident' } }], {
        facts: { conditions: ['symptoms'], cause },
      }).codes
    expect(found('accident')).toEqual(['CONDITION_EXCLUDED'])
    expect(found('illness')).toEqual([])
  })
})
