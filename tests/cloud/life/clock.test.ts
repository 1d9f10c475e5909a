import { addDays, formatDay, toDay } from '../../../shared/calendar'
import type { BenefitsList } from '../../../shared/contracts/responses/benefits'
import type { Notices } from '../../../shared/contracts/responses/notices'
import { startCloud, type TestCloud } from '../functions/support/cloud'
import { paper } from '../functions/support/papers'
import { INSURED } from '../functions/support/requests'
import { filed, VISIT } from './support/life'
import { type Timer, timerOf } from './support/timer'

let cloud: TestCloud
let timer: Timer
beforeEach(async () => {
  cloud = await startCloud()
  timer = timerOf(cloud)
})
afterEach(() => cloud.stop())

const kindsOf = async (openid = INSURED) => (await timer.noticesOf(openid)).map(({ kind }) => kind)

/** Fires twice more: the second and third time nothing may happen. */
async function nothingTwice(moment: string) {
  const before = await cloud.snapshot()
  const sent = await timer.sent()
  for (let n = 0; n < 2; n++) expect((await timer.on(moment)).ok).toBe(true)
  expect(await cloud.snapshot()).toEqual(before)
  expect(await timer.sent()).toEqual(sent)
}

test('a promise broken is marked once, told once, and stands first in the queue', async () => {
  const life = await filed(cloud)
  const { dueBy } = await life.stored()
  expect((await timer.on(`${dueBy}T23:00:00+08:00`)).done.overdue).toBe(0)
  const late = `${formatDay(addDays(toDay(dueBy!), 1))}T08:00:00+08:00`
  expect((await timer.on(late)).done.overdue).toBe(1)
  expect((await life.stored()).timeline.at(-1)).toMatchObject({ act: 'mark-overdue', by: 'system' })
  expect(await kindsOf()).toContain('overdue')
  await nothingTwice(late)
})

test('papers that never come: a reminder, a warning, and in the end the use is given back', async () => {
  const life = await filed(cloud)
  await life.desk('accept')
  await life.desk('askFor', { kinds: ['lab-report'], words: '血常规' })
  await timer.on('2026-03-12T09:00:00+08:00')
  expect(await kindsOf()).not.toContain('papers-missing')
  await timer.on('2026-03-13T09:00:00+08:00')
  expect(await kindsOf()).toContain('papers-missing')
  expect(
    (await timer.sent()).filter(({ template_id }) => template_id === 'local-papers-missing'),
  ).toEqual([expect.objectContaining({ touser: INSURED })])
  await nothingTwice('2026-03-13T09:10:00+08:00')

  await timer.on('2026-04-06T09:00:00+08:00')
  expect(await kindsOf()).toContain('about-to-release')
  expect((await life.ledger()).map(({ kind }) => kind)).toEqual(['hold'])

  expect((await timer.on('2026-04-09T09:00:00+08:00')).done.released).toBe(1)
  expect((await life.stored()).status).toBe('cancelled')
  expect((await life.ledger()).map(({ kind, actor }) => [kind, actor])).toEqual([
    ['hold', 'p-kangyue'],
    ['release', 'system'],
  ])
  await nothingTwice('2026-04-09T09:10:00+08:00')
})

test('papers that came are not asked for again', async () => {
  const life = await filed(cloud)
  await life.desk('askFor', { kinds: ['lab-report'], words: '血常规' })
  await life.person('supplement', { materials: [await paper(cloud, INSURED, 'lab-report')] })
  await timer.on('2026-03-20T09:00:00+08:00')
  expect(await kindsOf()).not.toContain('papers-missing')
})

test('the day before a visit those concerned are reminded of time and place', async () => {
  const life = await filed(cloud)
  await life.desk('accept')
  await life.desk('milestone', { stage: 'notified', visitOn: VISIT, place: '门诊楼 3 层' })
  await timer.on('2026-03-16T09:00:00+08:00')
  expect(await kindsOf()).not.toContain('visit-tomorrow')
  await timer.on('2026-03-17T09:00:00+08:00')
  const [notice] = (await timer.noticesOf(INSURED)).filter(({ kind }) => kind === 'visit-tomorrow')
  expect(notice).toMatchObject({ application: life.id, read: false })
  expect(notice!.text).toContain('3 月 18 日 09:30，门诊楼 3 层')
  await nothingTwice('2026-03-17T18:00:00+08:00')
})

test('the day before a waiting ends the person hears of it; not earlier, not later', async () => {
  const openid = 'o-insured-waiting'
  const { policies } = await cloud.call<BenefitsList>('benefits', openid, { action: 'list' })
  const opens = policies[0]!.services[0]!.decision.opensOn!
  const dayBefore = formatDay(addDays(toDay(opens), -1))
  await timer.on(`${formatDay(addDays(toDay(opens), -2))}T09:00:00+08:00`)
  expect(await kindsOf(openid)).not.toContain('opens-tomorrow')
  await timer.on(`${dayBefore}T09:00:00+08:00`)
  expect(await kindsOf(openid)).toContain('opens-tomorrow')
  await nothingTwice(`${dayBefore}T09:10:00+08:00`)
  await timer.on(`${opens}T09:00:00+08:00`)
  const told = (await kindsOf(openid)).filter((kind) => kind === 'opens-tomorrow')
  expect(told).toHaveLength(1)
})

test('notices are read by whom they are for', async () => {
  const life = await filed(cloud)
  await life.desk('accept')
  const [notice] = await timer.noticesOf(INSURED)
  const read = (openid: string) =>
    cloud.call('account', openid, { action: 'readNotice', id: notice!.id })
  expect((await read('o-insured-waiting')).error?.code).toBe('NOT_FOUND')
  expect((await read(INSURED)).ok).toBe(true)
  const after = await cloud.call<Notices>('account', INSURED, { action: 'notices' })
  expect([after.unread, after.notices[0]!.read]).toEqual([0, true])
})

test('no phone runs the clock', async () => {
  for (const openid of [INSURED, 'o-specialist'])
    expect((await cloud.call('clock', openid, {})).error?.code).toBe('FORBIDDEN')
})
