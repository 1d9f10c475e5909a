import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type LocalCloud, startLocalCloud } from '../../../localcloud/main'
import { random } from '../../ledger/simulation/random'
import { readBooks } from './support/books'
import { faultsOf, lostOf } from './support/checker'
import { callOver, crowd, rush } from './support/crowd'
import { crowdDocuments, LIMIT } from './support/crowdSeeds'

const ACCOUNTS = 50
const AT_ONCE = 64
/** Submits; acts of the desk and cancels come on top. `npm run proof` sends five thousand. */
const SUBMITS = Number(process.env.SUBMITS ?? 600)
const seed = Number(process.env.SEED ?? 20_260_310)

/** Answers that are documented for what the crowd does. */
const DOCUMENTED = /: (ok|QUOTA_EXHAUSTED|CONFLICT)$/

let cloud: LocalCloud
let dataDir: string
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'crowd-'))
  cloud = await startLocalCloud({
    port: 0,
    dataDir,
    functionsDir: resolve(__dirname, '../../../dist/cloudfunctions'),
    functionEnv: { LOG_LEVEL: 'silent', RATE_LIMITS: 'off' },
    functionTimeoutMs: 60_000,
    seeds: { identities: [], documents: () => crowdDocuments(ACCOUNTS) },
  })
})
afterAll(async () => {
  await cloud.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

test(
  `${SUBMITS} submits, ${AT_ONCE} at a time, mixed with cancels and completes: no quota is ever oversold`,
  async () => {
    const rnd = random(seed)
    const people = crowd(
      callOver(() => cloud.url),
      ACCOUNTS,
    )
    const submits = () =>
      Object.entries(people.tally).reduce(
        (sum, [what, n]) => sum + (what.startsWith('submit') ? n : 0),
        0,
      )
    await rush(
      () => people.act(rnd),
      SUBMITS * 3,
      AT_ONCE,
      () => submits() >= SUBMITS,
    )
    const books = await readBooks(cloud.store)
    expect(faultsOf(books, () => LIMIT)).toEqual([])
    expect(lostOf(books, people.acknowledged)).toEqual([])
    expect(Object.keys(people.tally).filter((what) => !DOCUMENTED.test(what))).toEqual([])
    expect(submits()).toBeGreaterThanOrEqual(SUBMITS)
    for (const what of ['submit: ok', 'submit: QUOTA_EXHAUSTED', 'cancel: ok', 'complete: ok'])
      expect([what, people.tally[what] ?? 0]).not.toEqual([what, 0])
  },
  60_000 + SUBMITS * 200,
)
