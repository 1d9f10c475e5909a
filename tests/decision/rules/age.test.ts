import { rows } from '../support/toy'

const born = (birthDate: string) => ({ policy: { insured: { birthDate } } })

describe('age: the youngest that may', () => {
  // A minor files through a guardian, so that age alone is judged.
  const guarded = (birthDate: string) => ({ applicant: 'guardian' as const, ...born(birthDate) })
  rows({ rule: 'age', atLeast: 7, source: '1' }, [
    ['the seventh birthday serves', guarded('2019-03-10'), null],
    ['the day before it bars', guarded('2019-03-11'), 'AGE_NOT_ALLOWED'],
    ['an adult serves', born('1985-05-01'), null],
  ])
  rows({ rule: 'age', atLeast: 18, when: { rider: 'x' }, source: '1' }, [
    ['where its predicate does not hold, age is not read', guarded('2019-03-11'), null],
  ])
})
