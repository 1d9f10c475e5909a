import { GRADES, type Grade } from '../../../shared/contracts/vocabulary'
import { gradeReaches } from '../../../shared/rules/facts/diagnosingHospital'
import { soundDiagnosis } from '../support/cases'
import { rows } from '../support/toy'

const by = (hospitalGrade: Grade, hospitalPublic?: boolean) => ({
  facts: { diagnosis: { ...soundDiagnosis, hospitalGrade, hospitalPublic } },
})

describe('the order of grades (G11)', () => {
  it.each([
    ['2C', ['3A', '3B', '3C', '2A', '2B', '2C']],
    ['2A', ['3A', '3B', '3C', '2A']],
    ['3A', ['3A']],
    ['none', [...GRADES]],
  ] as [Grade, Grade[]][])('%s or above', (atLeast, reach) => {
    expect(GRADES.filter((grade) => gradeReaches(grade, atLeast))).toEqual(reach)
  })
})

describe('diagnosing hospital', () => {
  rows({ rule: 'diagnosing-hospital', atLeast: '2C', public: true, source: '1' }, [
    ['a public hospital of 2C serves', by('2C', true), null],
    ['a private one does not', by('3A', false), 'HOSPITAL_GRADE_TOO_LOW'],
    ['one of grade 1 does not', by('1', true), 'HOSPITAL_GRADE_TOO_LOW'],
  ])
  rows({ rule: 'diagnosing-hospital', atLeast: '2A', source: '1' }, [
    ['ownership is not read where it is not asked', by('2A', false), null],
    ['2B is below 2A', by('2B'), 'HOSPITAL_GRADE_TOO_LOW'],
    ['without an illness nothing is judged', { facts: { diagnosis: { status: 'none' } } }, null],
  ])
})
