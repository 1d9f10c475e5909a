import * as v from 'valibot'
import { compileCatalogue } from '../../../shared/catalogue/compile'
import type { CancelTerm } from '../../../shared/catalogue/types'
import { cancelCaseSchema } from '../../../shared/contracts/case'
import { decideCancel } from '../../../shared/decision'
import { type ApplicationInput, cancel } from '../support/cases'
import { toyHandbook } from '../support/toy'

const outcome = (
  terms: Omit<CancelTerm, 'source'>[],
  application: Partial<ApplicationInput>,
  asOf?: string,
) => {
  const cancelling = terms.map((term) => ({ ...term, source: '1' }))
  const given = v.parse(cancelCaseSchema, cancel('toy', 'toy', application, asOf))
  const answer = decideCancel(given, compileCatalogue([toyHandbook({ service: { cancelling } })]))
  const { allowed, countsAsUsed, freeUntil } = answer
  return [countsAsUsed ? (allowed ? 'used' : 'forbidden') : 'free', freeUntil]
}

describe('cancelling in time', () => {
  it.each<[string, Omit<CancelTerm, 'source'>, string, string, string, string | null]>([
    [
      'two working days ahead: Thursday for Monday',
      { freeAhead: { workingDays: 2 }, after: 'used' },
      '2026-03-12',
      '2026-03-16',
      'free',
      '2026-03-12',
    ],
    [
      'two working days ahead: Friday is too late',
      { freeAhead: { workingDays: 2 }, after: 'used' },
      '2026-03-13',
      '2026-03-16',
      'used',
      null,
    ],
    [
      'two working days ahead of a Saturday: Thursday is too late',
      { freeAhead: { workingDays: 2 }, after: 'used' },
      '2026-03-13',
      '2026-03-14',
      'used',
      null,
    ],
    [
      'one day ahead',
      { freeAhead: { days: 1 }, after: 'used' },
      '2026-03-15T23:59:59+08:00',
      '2026-03-16',
      'free',
      '2026-03-15',
    ],
    [
      'the day itself is too late',
      { freeAhead: { days: 1 }, after: 'used' },
      '2026-03-16T00:00:00+08:00',
      '2026-03-16',
      'used',
      null,
    ],
    [
      'exactly four hours ahead',
      { freeAhead: { hours: 4 }, after: 'used' },
      '2026-03-16T05:00:00+08:00',
      '2026-03-16T09:00:00+08:00',
      'free',
      '2026-03-16T05:00:00+08:00',
    ],
    [
      'a second inside the four hours',
      { freeAhead: { hours: 4 }, after: 'used' },
      '2026-03-16T05:00:01+08:00',
      '2026-03-16T09:00:00+08:00',
      'used',
      null,
    ],
    [
      'hours over midnight',
      { freeAhead: { hours: 12 }, after: 'used' },
      '2026-03-15T20:00:00+08:00',
      '2026-03-16T08:00:00+08:00',
      'free',
      '2026-03-15T20:00:00+08:00',
    ],
  ])('%s', (_, term, asOf, visitOn, expected, until) => {
    expect(outcome([term], { visitOn }, asOf)).toEqual([expected, until])
  })

  it('is never late while no day is set', () => {
    expect(outcome([{ freeAhead: { days: 1 }, after: 'used' }], {})).toEqual(['free', null])
  })
})

describe('cancelling by stage and by day', () => {
  const both: Omit<CancelTerm, 'source'> = {
    freeBefore: 'notified',
    freeAhead: { days: 3 },
    after: 'forbidden',
  }
  const either = { ...both, combine: 'either' as const }
  const at = (stage: 'accepted' | 'notified', visitOn: string) => ({ stage, visitOn })
  const soon = '2026-03-11'
  const far = '2026-03-30'
  it.each([
    ['both hold', both, at('accepted', far), 'free'],
    ['the stage is too far', both, at('notified', far), 'forbidden'],
    ['the day is too near', both, at('accepted', soon), 'forbidden'],
    ['either: the day is far', either, at('notified', far), 'free'],
    ['either: the stage is early', either, at('accepted', soon), 'free'],
    ['either: neither', either, at('notified', soon), 'forbidden'],
  ])('%s', (_, term, application, expected) => {
    expect(outcome([term], application)[0]).toBe(expected)
  })
})

describe('cancelling by the first term that holds', () => {
  it('skips a term whose predicate does not', () => {
    const terms: Omit<CancelTerm, 'source'>[] = [
      { when: { rider: 'x' }, freeBefore: 'submitted', after: 'forbidden' },
      { after: 'used' },
    ]
    expect(outcome(terms, { stage: 'in-progress' })[0]).toBe('free')
  })
  it('is free where no term is set, until it is completed', () => {
    expect(outcome([], { stage: 'in-progress' })[0]).toBe('free')
    expect(outcome([], { stage: 'completed' })[0]).toBe('forbidden')
  })
})
