import { answerOf, readRecord } from './record/record'

const record = readRecord().map(
  ({ given, answer }, n) =>
    [`${n + 1}: ${given.op} ${given.policy.plan} ${given.service}`, given, answer] as const,
)

describe('every answer on record still stands', () => {
  it.each(record)('%s', (_, given, answer) => {
    expect(answerOf(given)).toEqual(answer)
  })
})
