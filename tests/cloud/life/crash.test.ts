import { resolve } from 'node:path'
import { random } from '../../ledger/simulation/random'
import { type CloudProcess, startCloudProcess } from '../contract/support/cloudProcess'
import { booksIn } from './support/books'
import { faultsOf, lostOf } from './support/checker'
import { type Crowd, callOver, crowd, rush } from './support/crowd'
import { LIMIT } from './support/crowdSeeds'

const AT_ONCE = 8
/** `npm run proof` kills two hundred times. */
const KILLS = Number(process.env.KILLS ?? 8)
/** So many that their uses outlast the kills: a crowd with nothing left does nothing worth killing. */
const ACCOUNTS = 40 + 10 * KILLS
const seed = Number(process.env.SEED ?? 7)

let cloud: CloudProcess
beforeAll(async () => {
  cloud = await startCloudProcess(
    {
      CROWD: String(ACCOUNTS),
      FUNCTIONS_DIR: resolve(__dirname, '../../../dist/cloudfunctions'),
      LOG_LEVEL: 'silent',
      RATE_LIMITS: 'off',
    },
    resolve(__dirname, 'children/cloud.ts'),
  )
})
afterAll(() => cloud.discard())

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))

/** What was done and answered, however it ended. */
const answered = ({ tally }: Crowd): number =>
  Object.entries(tally).reduce((sum, [what, times]) => sum + (what.endsWith(': ok') ? times : 0), 0)

/** Kills the cloud at a moment after it has done something since it started: a slow machine starts slowly. */
async function killAfter(people: Crowd, moment: number, dying: () => void): Promise<void> {
  const before = answered(people)
  while (answered(people) === before) await pause(5)
  await pause(moment)
  dying()
  await cloud.kill()
}

test(
  `killed ${KILLS} times at random moments, it loses nothing acknowledged and doubles nothing`,
  async () => {
    const rnd = random(seed)
    const people = crowd(
      callOver(() => cloud.url),
      ACCOUNTS,
    )
    for (let kill = 0; kill < KILLS; kill++) {
      let dead = false
      const killing = killAfter(people, rnd.below(1200), () => {
        dead = true
      })
      await Promise.all([
        killing,
        rush(
          () => people.act(rnd),
          Number.MAX_SAFE_INTEGER,
          AT_ONCE,
          () => dead,
        ),
      ])
      const books = await booksIn(cloud.dataDir)
      expect([seed, kill, faultsOf(books, () => LIMIT)]).toEqual([seed, kill, []])
      expect([seed, kill, lostOf(books, people.acknowledged)]).toEqual([seed, kill, []])
      await cloud.restart()
    }
    expect(people.tally['submit: ok']).toBeGreaterThan(0)
    expect(people.tally['submit: no answer'] ?? 0).toBeGreaterThan(0)
  },
  60_000 + KILLS * 10_000,
)
