import { rows } from '../support/toy'

describe('department', () => {
  rows({ rule: 'department', excluded: ['obstetrics', 'emergency'], source: '1' }, [
    ['untold it is missing', {}, 'facts.department'],
    ['an excluded one bars', { facts: { department: 'emergency' } }, 'DEPARTMENT_EXCLUDED'],
    ['any other string serves', { facts: { department: '心内科' } }, null],
  ])
})
