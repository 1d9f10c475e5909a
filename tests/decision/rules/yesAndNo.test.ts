import { rows } from '../support/toy'

describe('what a yes or a no decides', () => {
  rows({ rule: 'doctor', source: '1' }, [
    ['naming no doctor serves', {}, null],
    ['saying so serves', { facts: { namesDoctor: false } }, null],
    ['naming one bars', { facts: { namesDoctor: true } }, 'DOCTOR_NOT_SELECTABLE'],
  ])
  rows({ rule: 'indication', source: '1' }, [
    ['an indication is taken for granted', {}, null],
    ['none bars', { facts: { noIndication: true } }, 'NO_INDICATION'],
  ])
  rows({ rule: 'exam-order', source: '1' }, [
    ['an exam order at hand serves', { facts: { examOrder: true } }, null],
    ['an absent one bars', {}, 'EXAM_ORDER_REQUIRED'],
    ['none bars', { facts: { examOrder: false } }, 'EXAM_ORDER_REQUIRED'],
  ])
  rows({ rule: 'married', source: '1' }, [
    ['marriage untold is missing', {}, 'facts.married'],
    ['married serves', { facts: { married: true } }, null],
    ['unmarried bars', { facts: { married: false } }, 'CONDITION_EXCLUDED'],
  ])
  rows({ rule: 'married', when: { packageIn: ['cervix'] }, source: '1' }, [
    ['of another package marriage is not asked', { facts: { package: 'lung' } }, null],
    ['of this one it is', { facts: { package: 'cervix' } }, 'facts.married'],
  ])
  rows({ rule: 'package', source: '1' }, [
    ['a package must be chosen', {}, 'facts.package'],
    ['any one serves', { facts: { package: 'home-hp' } }, null],
  ])
  rows({ rule: 'rider', rider: 'x', name: '附加', source: '1' }, [
    ['without the rider it bars', {}, 'RIDER_MISSING'],
    ['another rider does not help', { policy: { riders: ['y'] } }, 'RIDER_MISSING'],
    ['with it, it serves', { policy: { riders: ['y', 'x'] } }, null],
  ])
  rows({ rule: 'ruled-out', source: '1' }, [
    [
      'a suspicion ruled out bars',
      { facts: { diagnosis: { status: 'suspected', ruledOut: true } } },
      'DIAGNOSIS_RULED_OUT',
    ],
    ['an absent member is no', { facts: { diagnosis: { status: 'suspected' } } }, null],
    [
      'without an illness there is nothing to rule out',
      { facts: { diagnosis: { status: 'none', ruledOut: true } } },
      null,
    ],
  ])
  rows({ rule: 'topic', excluded: ['mental'], source: '1' }, [
    ['no topic serves', {}, null],
    ['an excluded one bars', { facts: { topic: 'mental' } }, 'CONDITION_EXCLUDED'],
  ])
  rows({ rule: 'procedure', excluded: ['outpatient-surgery'], source: '1' }, [
    ['the operation must be told', {}, 'facts.procedure'],
    ['an excluded one bars', { facts: { procedure: 'outpatient-surgery' } }, 'CONDITION_EXCLUDED'],
    ['the other serves', { facts: { procedure: 'inpatient-surgery' } }, null],
  ])
})
