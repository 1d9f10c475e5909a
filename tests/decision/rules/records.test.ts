import { rows } from '../support/toy'

const upTo = (recordsUpTo: string, asOf = '2026-03-10') => ({ asOf, facts: { recordsUpTo } })

describe('records', () => {
  rows({ rule: 'records', withinMonths: 6, source: '1' }, [
    ['untold they are missing', {}, 'facts.recordsUpTo'],
    ['six months old they serve', upTo('2025-09-10'), null],
    ['a day older a new record is missing', upTo('2025-09-09'), 'materials.medical-record'],
    ['six months before 31 August is the end of February', upTo('2026-02-28', '2026-08-31'), null],
  ])
})
