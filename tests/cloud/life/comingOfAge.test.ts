import type { ApplicationsList } from '../../../shared/contracts/responses/applications'
import { accountOf, claimOf } from '../functions/support/account'
import { startCloud, type TestCloud } from '../functions/support/cloud'
import { policyStored } from '../functions/support/relatives'
import { phoneDoctor, submit } from '../functions/support/requests'
import { lifeOf } from './support/life'
import { type Timer, timerOf } from './support/timer'

let cloud: TestCloud
let timer: Timer
beforeEach(async () => {
  cloud = await startCloud()
  timer = timerOf(cloud)
  const policy = await policyStored(cloud, 'pol-minor')
  const insured = { ...policy.insured, birthDate: BORN }
  await cloud.place({ policies: [{ ...policy, insured }] })
})
afterEach(() => cloud.stop())

const BORN = '2008-04-01'
const GUARDIAN = 'o-guardian-of-minor'
const forWard = { ...phoneDoctor, policyId: 'pol-minor' }
const listed = async (openid: string) => {
  const list = { action: 'list' }
  const answer = await cloud.call<ApplicationsList>('applications', openid, list)
  return answer.applications.map(({ id }) => id)
}
const ofAge = async () =>
  (await cloud.documentsIn('notices'))
    .filter(({ kind }) => kind === 'of-age')
    .map(({ personId, title }) => [personId, title])
    .sort()

test('at eighteen the ward takes over: both are told once, and the guardian sees nothing any more', async () => {
  const { application, error } = await submit(cloud, GUARDIAN, forWard, {
    consents: ['health-data', 'provider', 'child'],
  })
  expect(error).toBeUndefined()
  await timer.on('2026-03-31T09:00:00+08:00')
  expect([await ofAge(), await listed(GUARDIAN)]).toEqual([[], [application.id]])

  cloud.setClock('2026-04-01T00:00:10+08:00')
  expect(await listed(GUARDIAN)).toEqual([])
  const life = lifeOf(cloud, application.id)
  expect((await life.person('get', {}, GUARDIAN)).error?.code).toBe('NOT_FOUND')
  expect((await life.person('cancel', {}, GUARDIAN)).error?.code).toBe('NOT_FOUND')
  expect((await submit(cloud, GUARDIAN, forWard)).error?.code).toBe('NOT_FOUND')
  expect((await accountOf(cloud, GUARDIAN).whoami()).policies).toEqual([])

  await timer.on('2026-04-01T09:00:00+08:00')
  expect(await ofAge()).toEqual([
    ['p-guardian', '林*诺已年满 18 周岁'],
    ['p-minor', '您已年满 18 周岁'],
  ])
  expect((await life.stored()).viewers).toEqual(['p-minor'])
  const before = await cloud.snapshot()
  await timer.on('2026-04-01T09:10:00+08:00')
  expect(await cloud.snapshot()).toEqual(before)
  await timer.on('2026-04-02T09:00:00+08:00')
  expect(await ofAge()).toHaveLength(2)

  await accountOf(cloud, 'o-grown').bind(await claimOf(cloud, 'p-minor'))
  expect(await listed('o-grown')).toEqual([application.id])
  expect((await submit(cloud, 'o-grown', forWard)).ok).toBe(true)
})

test('a round that was missed is made up for, and what lies long back is let be', async () => {
  await timer.on('2026-04-05T09:00:00+08:00')
  expect(await ofAge()).toHaveLength(2)
  await cloud.stop()
  cloud = await startCloud()
  timer = timerOf(cloud)
  const policy = await policyStored(cloud, 'pol-minor')
  await cloud.place({
    policies: [{ ...policy, insured: { ...policy.insured, birthDate: '2007-12-31' } }],
  })
  await timer.on('2026-03-10T11:00:00+08:00')
  expect(await ofAge()).toEqual([])
})
