import { rows } from '../support/toy'

const paper = (prescription: object) => ({ facts: { prescription } })

describe('prescription', () => {
  rows({ rule: 'prescription', maxDays: 30, notInHospital: true, source: '1' }, [
    ['untold it is missing', {}, 'facts.prescription'],
    ['without its days it is missing', paper({ buyableInHospital: false }), 'facts.prescription'],
    ['thirty days serve', paper({ days: 30 }), null],
    ['thirty-one do not', paper({ days: 31 }), 'PRESCRIPTION_NOT_ALLOWED'],
    [
      'what the hospital sells does not',
      paper({ days: 7, buyableInHospital: true }),
      'PRESCRIPTION_NOT_ALLOWED',
    ],
  ])
  rows({ rule: 'prescription', notInHospital: true, source: '1' }, [
    ['where days are not bounded they need not be told', paper({}), null],
    ['and may be many', paper({ days: 90 }), null],
  ])
})
