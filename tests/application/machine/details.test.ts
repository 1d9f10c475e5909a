import { type Act, type Actor, type Application, take } from '@shared/application/machine'
import { clock, on, person, plainAct, specialist, submitted } from '../support/application'

function taken(application: Application, act: Act): Application {
  const result = take(application, act)
  if (!result.ok) throw new Error(result.refusal)
  return result.application
}
const refused = (application: Application, act: Act) => {
  const result = take(application, act)
  return result.ok ? 'taken' : result.refusal
}
const act = (name: Act['name'], actor: Actor, more: object = {}) =>
  ({ ...plainAct(name, actor), ...more }) as Act
const accepted = taken(submitted(), plainAct('accept', specialist))

test('acting on a case that nobody has takes it; another specialist is kept out of it', () => {
  expect(accepted.assignee).toEqual({ personId: 's1', name: '方*' })
  const other = { ...specialist, id: 's2' }
  expect(refused(accepted, plainAct('ask-for', other))).toBe('OTHER_SPECIALIST')
  expect(refused(accepted, plainAct('take-over', specialist))).toBe('ALREADY_YOURS')
  expect(taken(accepted, plainAct('take-over', other)).assignee?.personId).toBe('s2')
})

test('with some of the papers it goes on waiting for the others, with all it goes back', () => {
  const asked = taken(accepted, act('ask-for', specialist, { kinds: ['lab-report', 'exam-order'] }))
  const papers = [{ id: 'mat_2', kind: 'lab-report' }]
  const some = taken(asked, act('supplement', person, { papers }))
  expect([some.status, some.asked?.kinds, some.dueBy]).toEqual([
    'waiting-for-you',
    ['exam-order'],
    null,
  ])
  const rest = [{ id: 'mat_3', kind: 'exam-order' }]
  const all = taken(some, act('supplement', person, { papers: rest }))
  expect([all.status, all.asked, all.materialIds]).toEqual([
    'accepted',
    null,
    ['mat_1', 'mat_2', 'mat_3'],
  ])
})

test('asking twice asks for both, counts from the first and leads back to where it was', () => {
  const once = taken(accepted, plainAct('ask-for', specialist))
  const later = on(specialist, '2026-03-12')
  const twice = taken(once, act('retake', later, { words: '重拍证件' }))
  expect(twice.asked).toEqual({
    kinds: ['lab-report', 'id-document'],
    words: '血常规；重拍证件',
    on: '2026-03-10',
    back: 'accepted',
  })
  expect(twice.clock.pauses).toEqual([{ from: '2026-03-10', to: null }])
})

test('a paper of another application is neither reviewed nor asked for again', () => {
  for (const name of ['review', 'retake'] as const)
    expect(refused(accepted, act(name, specialist, { materialId: 'mat_9' }))).toBe('UNKNOWN_PAPER')
})

test('a person chooses among what is offered, the desk records what was chosen elsewhere', () => {
  expect(refused(accepted, plainAct('choose-hospital', person))).toBe('NOT_OFFERED')
  const chosen = taken(accepted, plainAct('choose-hospital', specialist))
  expect([chosen.stage, chosen.hospitals.chosen]).toEqual(['hospital-chosen', { name: '甲' }])
})

test('the last agreement is the milestone, and each is signed once', () => {
  const first = taken(accepted, act('sign', person, { agreement: '一', last: false }))
  expect(first.stage).toBe('accepted')
  expect(refused(first, act('sign', person, { agreement: '一' }))).toBe('ALREADY_SIGNED')
  const both = taken(first, act('sign', person, { agreement: '二' }))
  expect([both.stage, both.agreements.map(({ by }) => by)]).toEqual([
    'agreement-signed',
    ['applicant', 'applicant'],
  ])
})

test('a day must be known before it can be fixed, and lie ahead', () => {
  expect(refused(accepted, act('schedule', specialist, { visitOn: undefined }))).toBe(
    'NOTHING_FIXED',
  )
  expect(refused(accepted, act('notify', specialist, { visitOn: '2026-03-09' }))).toBe(
    'IN_THE_PAST',
  )
})

test('another day: only while cancelling is free, never in the past, never short of the lead time', () => {
  const verdict = { allowed: true, countsAsUsed: true, clause: '4.3' }
  expect(refused(accepted, act('reschedule', person, { verdict }))).toBe('NOT_FREE')
  expect(refused(accepted, act('reschedule', person, { wantedOn: '2026-03-01' }))).toBe(
    'IN_THE_PAST',
  )
  expect(refused(accepted, act('reschedule', person, { earliest: '2026-04-21' }))).toBe('LEAD_TIME')
})

test('a new day after the old one was fixed begins a new promise', () => {
  const fixed = taken(accepted, plainAct('schedule', specialist))
  expect(fixed.clock.metOn).toBe('2026-03-10')
  const again = taken(fixed, plainAct('reschedule', on(person, '2026-03-12')))
  expect([again.status, again.visitOn, again.clock.metOn, again.dueBy]).toEqual([
    'arranging',
    null,
    null,
    '2026-03-26',
  ])
})

test('what the handbook forbids to cancel is not cancelled; what it spends is spent', () => {
  const forbidden = { allowed: false, countsAsUsed: true, clause: '4.7' }
  expect(refused(accepted, act('cancel', person, { verdict: forbidden }))).toBe('NOT_CANCELLABLE')
  const spent = { allowed: true, countsAsUsed: true, clause: '4.3' }
  expect(take(accepted, act('cancel', person, { verdict: spent }))).toMatchObject({
    effects: { hold: 'consume', clause: '4.3' },
  })
})

test('overdue is marked once, from the day after the promise, and never while paused', () => {
  const mark = (day: string) => plainAct('mark-overdue', on(clock, day))
  expect(refused(accepted, mark('2026-03-24'))).toBe('NOT_DUE')
  const late = taken(accepted, mark('2026-03-25'))
  expect(late.overdueOn).toBe('2026-03-25')
  expect(refused(late, mark('2026-03-26'))).toBe('NOT_DUE')
  const paused = taken(accepted, plainAct('ask-for', specialist))
  expect(refused(paused, mark('2026-04-30'))).toBe('STATE')
})

test('what was abandoned is released on the thirtieth day, not before', () => {
  const asked = taken(accepted, plainAct('ask-for', specialist))
  expect(refused(asked, plainAct('abandon', on(clock, '2026-04-08')))).toBe('NOT_DUE')
  expect(taken(asked, plainAct('abandon', on(clock, '2026-04-09'))).status).toBe('cancelled')
})

test('a service is rated once', () => {
  const done = submitted({ status: 'completed' })
  const rated = taken(done, plainAct('rate', person))
  expect(refused(rated, plainAct('rate', person))).toBe('ALREADY_RATED')
})
