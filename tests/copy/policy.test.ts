import { policyState, termWords } from '@/copy/policy'
import { closedBy, decisionOf, reasonOf } from './decisions'

const state = (...args: Parameters<typeof policyState>) => policyState(...args).words[0]
const waiting = closedBy([reasonOf('WAITING_PERIOD')])

describe('how a policy stands', () => {
  test('an active one protects; while all of it waits, it waits', () => {
    expect(state('active', [decisionOf(), waiting])).toBe('保障中')
    expect(state('active', [waiting, waiting])).toBe('等待期中')
  })

  test('what a person can never have does not count', () => {
    expect(state('active', [waiting, closedBy([reasonOf('BENEFICIARY_NOT_ALLOWED')])])).toBe(
      '等待期中',
    )
  })

  test('a suspended one is suspended whatever its services say', () => {
    expect(state('suspended', [closedBy([reasonOf('POLICY_SUSPENDED')])])).toBe('已中止')
  })

  test('the service term has an end only where the contract sets one', () => {
    const term = { kind: 'term', from: '2025-09-01', to: null, clause: '2.1' } as const
    expect(termWords([term], '2025-08-01')).toBe('服务有效期 2025-09-01 起')
    expect(termWords([{ ...term, to: '2030-08-31' }], '2025-08-01')).toBe(
      '服务有效期 2025-09-01 至 2030-08-31',
    )
  })
})
