import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type LocalCloud, startLocalCloud } from '../../../localcloud/main'
import { readBooks } from './support/books'
import { faultsOf } from './support/checker'
import { crowdDocuments, LIMIT, openidOf, policyOf, SERVICE } from './support/crowdSeeds'

/** One for every place at which a run can die, for each of the acts below. */
const ACCOUNTS = 120

interface Answered {
  ok: boolean
  error?: { code: string }
  application?: { id: string; version: number; status: string }
}

let cloud: LocalCloud
let dataDir: string
beforeAll(async () => {
  // The local cloud says of each run that dies that it did.
  jest.spyOn(console, 'error').mockImplementation()
  jest.spyOn(console, 'warn').mockImplementation()
  dataDir = mkdtempSync(join(tmpdir(), 'faults-'))
  cloud = await startLocalCloud({
    port: 0,
    dataDir,
    functionsDir: resolve(__dirname, '../../../dist/cloudfunctions'),
    functionEnv: { LOG_LEVEL: 'silent', RATE_LIMITS: 'off' },
    allowClock: true,
    seeds: { identities: [], documents: () => crowdDocuments(ACCOUNTS) },
  })
})
afterAll(async () => {
  await cloud.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

let account = 0
let last = 0

async function send(name: string, openid: string, event: object, abortAfter?: number) {
  const response = await fetch(`${cloud.url}/call/${name}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-wx-openid': openid,
      ...(abortAfter ? { 'x-abort-after': String(abortAfter) } : {}),
    },
    body: JSON.stringify(event),
  })
  const calls = Number(response.headers.get('x-db-round-trips'))
  return { calls, ...((await response.json()) as Answered) }
}

interface Prepared {
  name: string
  openid: string
  event: object
}

const submitOf = (n: number): Prepared => ({
  name: 'applications',
  openid: openidOf(n),
  event: {
    action: 'submit',
    requestId: `fault-${++last}`,
    policyId: policyOf(n),
    service: SERVICE,
    beneficiary: { is: 'insured' },
  },
})

const run = ({ name, openid, event }: Prepared, abortAfter?: number) =>
  send(name, openid, event, abortAfter)

async function filed(n: number): Promise<string> {
  const { application } = await run(submitOf(n))
  return application!.id
}

async function underWay(n: number): Promise<{ id: string; version: number }> {
  const id = await filed(n)
  for (const [version, act] of [
    { action: 'accept' },
    { action: 'milestone', stage: 'in-progress' },
  ].entries())
    await send('desk', 'o-specialist', {
      ...act,
      id,
      version: version + 1,
      requestId: `fault-${++last}`,
    })
  return { id, version: 3 }
}

const ACTS: Record<string, (n: number) => Promise<Prepared>> = {
  submit: async (n) => submitOf(n),
  cancel: async (n) => ({
    name: 'applications',
    openid: openidOf(n),
    event: { action: 'cancel', id: await filed(n), requestId: `fault-${++last}` },
  }),
  complete: async (n) => ({
    name: 'desk',
    openid: 'o-specialist',
    event: { action: 'complete', ...(await underWay(n)), requestId: `fault-${++last}` },
  }),
}

/** Accounts with uses left: those of the crowd whose number is no multiple of five less one. */
const nextAccount = (): number => {
  do account++
  while (account % LIMIT === LIMIT - 1)
  return account
}

test.each(Object.keys(ACTS))(
  '%s: killed after any of its database calls, all or nothing is there, and trying again settles it',
  async (act) => {
    const { calls } = await run(await ACTS[act]!(nextAccount()))
    expect(calls).toBeGreaterThan(3)
    let died = 0
    for (let after = 1; after <= calls; after++) {
      const prepared = await ACTS[act]!(nextAccount())
      const killed = await run(prepared, after)
      if (!killed.ok) died++
      const place = `after call ${after} of ${calls}`
      expect([place, faultsOf(await readBooks(cloud.store), () => LIMIT)]).toEqual([place, []])
      const again = await run(prepared)
      expect([place, again.ok, again.error?.code]).toEqual([place, true, undefined])
      expect([place, faultsOf(await readBooks(cloud.store), () => LIMIT)]).toEqual([place, []])
    }
    expect(died).toBeGreaterThanOrEqual(calls - 1)
  },
  180_000,
)
