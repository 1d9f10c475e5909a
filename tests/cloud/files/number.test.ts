import { startCloud, type TestCloud } from '../functions/support/cloud'
import { ticketFor } from '../functions/support/papers'
import { INSURED } from '../functions/support/requests'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startCloud({ RATE_LIMITS: 'on' })
})
afterAll(() => cloud.stop())

test('sixty papers a day that serve no application are enough', async () => {
  const ask = (openid = INSURED) => ticketFor(cloud, openid, 'medical-record', 100)
  for (let n = 0; n < 60; n++) expect((await ask()).ok).toBe(true)
  const { error } = await ask()
  expect(error?.code).toBe('TOO_MANY_REQUESTS')
  expect((await ask('o-insured-waiting')).ok).toBe(true)
  const { materials } = await cloud.snapshot()
  const [first] = materials!.filter(({ personId }) => personId === 'p-kangyue')
  await cloud.place({ materials: [{ ...first!, applicationIds: ['app_1'] }] })
  expect((await ask()).ok).toBe(true)
  expect((await ask()).error?.code).toBe('TOO_MANY_REQUESTS')
  cloud.setClock('2026-03-11T10:30:00+08:00')
  expect((await ask()).ok).toBe(true)
})
