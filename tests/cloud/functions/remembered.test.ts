import { NOW, startCloud, type TestCloud } from './support/cloud'
import { INSURED, phoneDoctor, submit } from './support/requests'

/** A function instance remembers who was behind an OPENID and begins with that person; the binding decides. */

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startCloud()
})
afterEach(() => cloud.stop())

const bindTo = (personId: string) =>
  cloud.place({
    bindings: [{ _id: INSURED, openid: INSURED, personId, role: 'member', boundAt: NOW }],
  })

const policiesSeen = async () => {
  const { policies } = await cloud.call<{ policies: { id: string }[] }>('benefits', INSURED, {
    action: 'list',
  })
  return policies.map(({ id }) => id)
}

test('whoever is bound to another person sees only that one’s policies, at once', async () => {
  expect(await policiesSeen()).toEqual(['pol-kangyue'])
  await bindTo('p-manulife')
  expect(await policiesSeen()).not.toContain('pol-kangyue')
})

test('nothing is written for the person remembered once another is bound', async () => {
  expect(await submit(cloud, INSURED, phoneDoctor)).toMatchObject({ ok: true })
  await bindTo('p-manulife')
  const before = await cloud.snapshot()
  const asFormer = await submit(cloud, INSURED, phoneDoctor)
  expect(asFormer.error).toEqual({ code: 'NOT_FOUND', message: '没有找到' })
  expect(await cloud.snapshot()).toEqual(before)
})

test('a submit waits for three calls in a row: read and begin, write, commit', async () => {
  // As far away as a real cloud, so that calls at once overlap.
  const far = await startCloud({}, { databaseLatencyMs: 250 })
  const depth = async (requestId: string) => {
    const answer = await fetch(`${far.url}/call/applications`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-wx-openid': INSURED },
      body: JSON.stringify({ action: 'submit', requestId, ...phoneDoctor }),
    })
    expect(await answer.json()).toMatchObject({ ok: true })
    return Number(answer.headers.get('x-db-depth'))
  }
  try {
    expect([await depth('first'), await depth('next')]).toEqual([4, 3])
  } finally {
    await far.stop()
  }
})
