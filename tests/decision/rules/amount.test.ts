import { rows } from '../support/toy'

const sum = (amount: number, deductible?: number) => ({ facts: { amount }, policy: { deductible } })

describe('amount', () => {
  rows({ rule: 'amount', aboveDeductible: true, atMost: 100_000, source: '1' }, [
    ['untold it is missing', {}, 'facts.amount'],
    ['the deductible itself is not above it', sum(10_000, 10_000), 'AMOUNT_NOT_ALLOWED'],
    ['a cent above the deductible serves', sum(10_000.01, 10_000), null],
    ['without a deductible nothing is not above it', sum(0), 'AMOUNT_NOT_ALLOWED'],
    ['the highest sum serves', sum(100_000, 10_000), null],
    ['more than the highest does not', sum(100_001, 10_000), 'AMOUNT_NOT_ALLOWED'],
  ])
  rows({ rule: 'amount', source: '1' }, [['without bounds any sum serves', sum(0, 10), null]])
})
