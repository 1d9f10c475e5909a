import { collections } from '../../../config/database'
import { startCloud, type TestCloud } from '../functions/support/cloud'
import { submitAppointment } from '../functions/support/requests'
import { actionsOf, functionNames } from '../support/functions'
import { inputOf } from './generate/input'
import { lineTo } from './support/line'
import { faultIn } from './support/verdict'

/** `HOSTILE_SEED=… HOSTILE_FROM=… HOSTILE=1` sends one input again. */
const SEED = Number(process.env.HOSTILE_SEED ?? 20_261_121)
const FROM = Number(process.env.HOSTILE_FROM ?? 0)
const COUNT = Number(process.env.HOSTILE ?? 1500)
/** Inputs between two looks at the database. */
const STRETCH = 2500
const AT_ONCE = 48

let cloud: TestCloud
beforeAll(async () => {
  // One instance a core: more would only wait for each other.
  cloud = await startCloud({}, { functionInstances: 2 })
  await submitAppointment(cloud)
})
afterAll(() => cloud.stop())

/** Everything that is stored, whichever function it belongs to. */
const everything = () =>
  Promise.all(
    collections.map(async ({ name }) => [name, await cloud.documentsIn(name)] as const),
  ).then(JSON.stringify)

test.each(functionNames)(
  `%s: none of ${COUNT} hostile inputs (seed ${SEED}) crashes it or changes anything`,
  async (name) => {
    const actions = actionsOf(name)
    const line = lineTo(cloud.url)
    const before = await everything()
    const faults: string[] = []
    let next = FROM
    const sendUntil = async (end: number) => {
      while (next < end) {
        const index = next++
        const input = inputOf(name, actions, SEED, index)
        const answer = await line.send(name, input)
        const fault = faultIn(input, answer)
        if (fault)
          faults.push(
            `${index}: ${fault}: ${input.openid} ${input.body.toString().slice(0, 300)} → ${answer.body.slice(0, 200)}`,
          )
      }
    }
    while (next < FROM + COUNT && faults.length === 0) {
      const end = Math.min(next + STRETCH, FROM + COUNT)
      const stretch = `${next}–${end}`
      await Promise.all(Array.from({ length: AT_ONCE }, () => sendUntil(end)))
      if ((await everything()) !== before) faults.push(`something was written in ${stretch}`)
    }
    line.close()
    expect(faults.slice(0, 5)).toEqual([])
  },
  Math.max(30_000, COUNT * 20),
)
