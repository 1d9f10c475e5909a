import type { DeskContacts, DeskQueue } from '../../../shared/contracts/responses/desk'
import { startCloud, type TestCloud } from '../functions/support/cloud'
import { INSURED, newRequestId, phoneDoctor, submit } from '../functions/support/requests'
import { filed, lifeOf, SECOND_SPECIALIST, SPECIALIST, secondSpecialist } from './support/life'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startCloud()
})
afterEach(() => cloud.stop())

const queue = async (more: object = {}, openid = SPECIALIST) =>
  cloud.call<DeskQueue>('desk', openid, { action: 'queue', ...more })

test('the desk is for specialists: members are refused whatever they ask, strangers are unknown', async () => {
  const life = await filed(cloud)
  const before = await cloud.snapshot()
  for (const action of [
    'queue',
    'get',
    'contact',
    'accept',
    'decline',
    'complete',
    'findInsured',
  ]) {
    expect((await life.desk(action, {}, INSURED)).error?.code).toBe('FORBIDDEN')
    expect((await life.desk(action, {}, 'o-stranger')).error?.code).toBe('NOT_BOUND')
  }
  expect(await cloud.snapshot()).toEqual(before)
})

test('a specialist is no member of a case: what people do is not theirs to do', async () => {
  const life = await filed(cloud)
  for (const [action, more] of [
    ['cancel', {}],
    ['rate', { stars: 5 }],
    ['chooseHospital', { hospital: '协和医院' }],
    ['get', {}],
  ] as const)
    expect((await life.person(action, more, SPECIALIST)).error?.code).toBe('NOT_FOUND')
})

test('of two specialists at once one gets the case, the other is told', async () => {
  await secondSpecialist(cloud)
  const life = await filed(cloud)
  const answers = await Promise.all(
    [SPECIALIST, SECOND_SPECIALIST].map((openid) => life.desk('accept', {}, openid)),
  )
  expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true])
  expect(answers.find(({ ok }) => !ok)!.error?.code).toBe('CONFLICT')
})

test('a case changes hands only when that is said', async () => {
  await secondSpecialist(cloud)
  const life = await filed(cloud)
  await life.desk('accept')
  const words = { kinds: [], words: '请回电' }
  expect((await life.desk('askFor', words, SECOND_SPECIALIST)).error?.message).toBe(
    '这件申请由另一位专员办理',
  )
  expect((await life.desk('accept', {}, SECOND_SPECIALIST)).error?.code).toBe('CONFLICT')
  const over = await life.desk('accept', { takeOver: true }, SECOND_SPECIALIST)
  expect(over.application.assignee).toEqual({ name: '何*', self: true })
  expect((await life.desk('askFor', words)).error?.code).toBe('CONFLICT')
})

test('an act on a version that is no longer the newest changes nothing', async () => {
  const life = await filed(cloud)
  await life.desk('accept')
  const before = await cloud.snapshot()
  const late = await life.desk('decline', { version: 1, reasonCode: 'OTHER', words: '重复' })
  expect(late.error).toMatchObject({ code: 'CONFLICT' })
  expect(await cloud.snapshot()).toEqual(before)
})

test('the same request again is the same act', async () => {
  const life = await filed(cloud)
  const requestId = newRequestId()
  const acts = await Promise.all(
    Array.from({ length: 5 }, () => life.desk('accept', { requestId, version: 1 })),
  )
  for (const { ok } of acts) expect(ok).toBe(true)
  expect((await life.stored()).version).toBe(2)
})

test('the queue shows what is owed by due day, then what waits for the person; ends are asked for', async () => {
  const first = await filed(cloud)
  const { application } = await submit(cloud, INSURED, phoneDoctor)
  const second = lifeOf(cloud, application.id)
  await first.desk('accept')
  await first.desk('askFor', { kinds: ['lab-report'], words: '血常规' })
  const { items } = await queue()
  expect(items.map(({ id, paused }) => [id, paused])).toEqual([
    [second.id, false],
    [first.id, true],
  ])
  expect((await queue({ mine: true })).items.map(({ id }) => id)).toEqual([first.id])
  await second.desk('decline', { reasonCode: 'OTHER', words: '已电话答复' })
  expect((await queue()).items).toHaveLength(1)
  expect((await queue({ status: 'declined' })).items.map(({ id }) => id)).toEqual([second.id])
})

test('a queue of many pages shows each case once, the overdue first', async () => {
  const life = await filed(cloud)
  const one = await life.stored()
  const copies = Array.from({ length: 120 }, (_, n) => {
    const dueBy = `2026-03-${String((n % 28) + 1).padStart(2, '0')}`
    const _id = `app_copy${String(n).padStart(4, '0')}`
    return { ...one, _id, requestId: `copy-${n}`, dueBy, queueKey: `1~${dueBy}~${_id}` }
  })
  await cloud.place({ applications: copies })
  const seen: { id: string; overdue: boolean; dueBy: string | null }[] = []
  let next: string | null | undefined
  do {
    const page: DeskQueue = await queue(next ? { before: next } : {})
    seen.push(...page.items)
    next = page.next
  } while (next)
  expect(new Set(seen.map(({ id }) => id)).size).toBe(121)
  const days = seen.map(({ dueBy }) => dueBy!)
  expect([...days].sort()).toEqual(days)
  const late = seen.filter(({ overdue }) => overdue)
  expect(late.every(({ dueBy }) => dueBy! < '2026-03-10')).toBe(true)
  const filtered = await queue({ overdue: true })
  expect(filtered.items.map(({ id }) => id)).toEqual(late.slice(0, 50).map(({ id }) => id))
})

test('what the desk opens and does is on record, under whose data it was', async () => {
  const life = await filed(cloud)
  await life.desk('get')
  await life.desk('accept')
  const { audit } = await cloud.snapshot()
  const ofCase = audit!.filter(({ target }) => target === life.id)
  expect(ofCase.map(({ action, actor, personId }) => [action, actor, personId])).toEqual(
    expect.arrayContaining([
      ['applications.submit', 'p-kangyue', 'p-kangyue'],
      ['desk.get', 'p-specialist', 'p-kangyue'],
      ['desk.accept', 'p-specialist', 'p-kangyue'],
    ]),
  )
})

test('whom to call is told in clear, and on record for each of them', async () => {
  const life = await filed(cloud)
  const { contacts } = await cloud.call<DeskContacts>('desk', SPECIALIST, {
    action: 'contact',
    id: life.id,
  })
  expect(contacts).toEqual([
    {
      is: 'beneficiary',
      name: expect.stringMatching(/^[一-龥]{2,4}$/),
      phone: expect.stringMatching(/^1\d{10}$/),
      idNumber: expect.stringMatching(/^\d{17}[\dX]$/),
    },
  ])
  const { audit } = await cloud.snapshot()
  expect(audit).toContainEqual(
    expect.objectContaining({
      action: 'desk.contact',
      actor: 'p-specialist',
      personId: 'p-kangyue',
      target: life.id,
    }),
  )
  const unknown = { action: 'contact', id: 'app-of-nobody' }
  expect((await cloud.call('desk', SPECIALIST, unknown)).error?.code).toBe('NOT_FOUND')
})
