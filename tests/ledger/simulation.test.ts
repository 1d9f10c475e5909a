import { NAMES, simulate, type Tally } from './simulation/run'

const STEPS = Number(process.env.STEPS ?? 1_000_000)
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31))

/** A failing seed is part of the message: `SEED=… npx jest tests/ledger/simulation` runs it again. */
test(
  `${STEPS} random steps of ledger and machine are what a simple model says`,
  () => {
    let difference = ''
    let tally: Tally = {}
    try {
      tally = simulate(seed, STEPS)
    } catch (error) {
      difference = `SEED=${seed} npx jest tests/ledger/simulation\n${(error as Error).message}`
    }
    expect(difference).toBe('')
    const rare = NAMES.filter((name) => (tally[name] ?? 0) < STEPS / 10_000)
    expect([seed, rare]).toEqual([seed, []])
    expect(tally['submit refused']).toBeGreaterThan(STEPS / 1000)
  },
  60_000 + STEPS / 10,
)

test('a seed repeats itself', () => {
  expect(simulate(7, 20_000)).toEqual(simulate(7, 20_000))
  expect(simulate(8, 20_000)).not.toEqual(simulate(7, 20_000))
})
